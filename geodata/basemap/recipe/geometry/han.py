"""The Han letters that names on the map need, cut out of Noto Serif CJK."""

import json
import os
import re
import subprocess

from shared import cache_path, read, work_path

FONT = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc"
# In Debian's collection: Japanese, Korean, Simplified Chinese, Traditional Chinese, Hong Kong.
SIMPLIFIED = 2
HAN = re.compile("[\u4e00-\u9fff\u3400-\u4dbf]")
# Letters of history in and around the four places; both ways of writing where they differ.
HISTORY = (
    "中华人民共和国國華民北平京上海南广廣东東西云雲贵貴四川湖江福建浙安徽河山陕陝甘肃肅青藏新疆内蒙古"
    "黑龙龍吉林辽遼宁寧天津重庆慶香港澳门門台湾灣海防河内西贡貢顺順化岘峴老挝柬埔寨越暹罗羅缅緬甸泰国"
    "金边邊万萬象琅勃拉邦奠边府边府谅諒山高平老街河口凭憑祥龙州靖西百色南宁柳桂林昆明蒙自开開远遠个箇旧舊"
    "思茅景洪西双雙版纳納梧湛江钦欽防城北合浦东兴興崇左田阳陽德保那坡大新宁明天等宜州湘赣贛闽閩粤桂滇黔"
    "湄公红紅怒元李仙把左右郁邕漓珠琼瓊雷岛島群沙永乐樂宣黄黃岩东南部湾灣海峡峽北部洋太平印度洋"
    "长長胡志明小道路线線界省市县縣区區州府镇鎮乡鄉村寨关關口岸铁鐵滇越抗美援法战戰争爭役会會议議日内瓦"
)


def letters_of(text):
    return set(HAN.findall(text))


def main():
    letters = letters_of(HISTORY)
    for one in read("towns") + read("rivers"):
        letters |= letters_of(one["properties"].get("nameLocal", ""))
    with open(os.path.join(os.path.dirname(__file__), "han-letters.txt"), encoding="utf-8") as file:
        letters |= letters_of(file.read())
    with open(work_path("han.txt"), "w", encoding="utf-8") as file:
        file.write("".join(sorted(letters)))
    subprocess.run(
        [
            "/usr/bin/python3", "-m", "fontTools.subset", FONT, f"--font-number={SIMPLIFIED}",
            f"--text-file={work_path('han.txt')}", "--flavor=woff2", "--no-hinting",
            "--layout-features=", "--desubroutinize", "--no-recalc-timestamp",
            f"--output-file={work_path('han.woff2')}",
        ],
        check=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": "0"},
    )


main()
