import { decodeValue, type Encoded, encodeValue } from '../codec.ts';

/** What a page says to main; the other end is `main/serve-page.ts`. */
export type Kind = 'invoke' | 'send' | 'event' | 'permission' | 'check' | 'open' | 'preload-error';

export interface Channel {
  /** Says something; resolves with the answer, rejects with main's words. */
  say(kind: Kind, name: string, args?: readonly unknown[]): Promise<unknown>;
  /** Hears what main sends. */
  hear(receive: (channel: string, args: unknown[]) => void): void;
}

/** The way to main: requests one way, a stream of events the other. */
export function openChannel(base: string): Channel {
  // Taken before the page can put something else in their place.
  const { fetch, EventSource } = window;
  let said = 0;

  return {
    async say(kind, name, args = []) {
      const encoded = args.map((arg) => encodeValue(arg));
      const sequence = said;
      said += 1;
      const body = JSON.stringify({ sequence, kind, name, args: encoded, href: location.href });
      const response = await fetch(`${base}/say`, { method: 'POST', body });
      const answer = (await response.json()) as { value?: Encoded; failure?: string };
      if (answer.failure !== undefined) throw new Error(answer.failure);
      return decodeValue(answer.value ?? null);
    },
    hear(receive) {
      const source = new EventSource(`${base}/events`);
      source.onmessage = ({ data }: MessageEvent<string>) => {
        const { channel, args } = JSON.parse(data) as { channel: string; args: Encoded[] };
        receive(channel, args.map(decodeValue));
      };
    },
  };
}
