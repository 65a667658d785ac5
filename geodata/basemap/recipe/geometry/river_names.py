"""Names of rivers, by the name Natural Earth has for them: rank, English, Vietnamese, local."""

_MEKONG = (0, "Mekong", "Sông Mê Kông", "ແມ່ນ້ຳຂອງ")
_LANCANG = (0, "Mekong (Lancang)", "Sông Lan Thương (Mê Kông)", "澜沧江")
_YANGTZE = (0, "Yangtze", "Sông Dương Tử", "长江")
_SALWEEN = (0, "Salween", "Sông Thanlwin", "သံလွင်မြစ်")
_NU = (0, "Nu (Salween)", "Nộ Giang (Thanlwin)", "怒江")

RIVER_NAMES = {
    "Mekong": _MEKONG,
    "Lancang (Mekong)": _LANCANG,
    "Hong (Red)": (0, "Red River", "Sông Hồng", None),
    "Yuan": (1, "Yuan", "Nguyên Giang", None),
    "Da (Black)": (1, "Black River", "Sông Đà", None),
    "Ca": (2, "Ca", "Sông Cả", None),
    "Ba": (2, "Ba", "Sông Ba", None),
    "Kong": (1, "Kong", "Sông Sê Kông", "ເຊກອງ"),
    "Srepok": (1, "Srepok", "Sông Srêpôk", "ទន្លេស្រែពក"),
    "Tonle Sap": (1, "Tonle Sap", "Tông-lê Sáp", "ទន្លេសាប"),
    "Sreng": (2, "Sreng", "Sông Sreng", "ស្ទឹងស្រែង"),
    "Ngun": (2, "Ngum", "Nậm Ngừm", "ນ້ຳງື່ມ"),
    "Chao Phraya": (0, "Chao Phraya", "Sông Chao Phraya", "แม่น้ำเจ้าพระยา"),
    "Ping": (1, "Ping", "Sông Ping", "แม่น้ำปิง"),
    "Yom": (1, "Yom", "Sông Yom", "แม่น้ำยม"),
    "Mun": (1, "Mun", "Sông Mun", "แม่น้ำมูล"),
    "Chi": (1, "Chi", "Sông Chi", "แม่น้ำชี"),
    "Mae Klong": (1, "Mae Klong", "Sông Mae Klong", "แม่น้ำแม่กลอง"),
    "Salween": _SALWEEN,
    "Nu": _NU,
    "Nu (Salween)": _NU,
    "Ayeyarwady (Irrawaddy)": (0, "Irrawaddy", "Sông Irrawaddy", "ဧရာဝတီမြစ်"),
    "Irrawaddy Delta": (0, "Irrawaddy", "Sông Irrawaddy", "ဧရာဝတီမြစ်"),
    "Chindwin": (1, "Chindwin", "Sông Chindwin", "ချင်းတွင်းမြစ်"),
    "Sittong": (1, "Sittang", "Sông Sittang", "စစ်တောင်းမြစ်"),
    "Brahmaputra": (0, "Brahmaputra", "Sông Brahmaputra", None),
    "Xi": (0, "Xi (West River)", "Tây Giang", "西江"),
    "Xun": (0, "Xun", "Tầm Giang", "浔江"),
    "Hongshui": (1, "Hongshui", "Hồng Thủy", "红水河"),
    "Nanpan": (1, "Nanpan", "Nam Bàn Giang", "南盘江"),
    "Yu": (1, "Yu", "Uất Giang", "郁江"),
    "You": (1, "You", "Hữu Giang", "右江"),
    "Zuo": (1, "Zuo", "Tả Giang", "左江"),
    "Bei": (1, "Bei (North River)", "Bắc Giang", "北江"),
    "Dong": (1, "Dong (East River)", "Đông Giang", "东江"),
    "Xiang": (1, "Xiang", "Tương Giang", "湘江"),
    "Gan": (1, "Gan", "Cám Giang", "赣江"),
    "Wu": (1, "Wu", "Ô Giang", "乌江"),
    "Jialing": (1, "Jialing", "Gia Lăng", "嘉陵江"),
    "Dadu": (1, "Dadu", "Đại Độ", "大渡河"),
    "Yalong": (1, "Yalong", "Nhã Lung", "雅砻江"),
    "Jinsha (Yangtze)": (0, "Jinsha (Yangtze)", "Kim Sa (Dương Tử)", "金沙江"),
    "Chang Jiang (Yangtze)": _YANGTZE,
    "Yangtze": _YANGTZE,
}
