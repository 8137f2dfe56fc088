export interface RunningNats {
  url: string;
  pid: number;
  ended: Promise<void>;
  stop: () => Promise<void>;
  kill: () => Promise<void>;
}

export function findNats(): string | null;
export function installNats(): Promise<string>;
export function startNats(wish: {
  configFile: string;
  port: number;
  log?: string;
  detached?: boolean;
}): Promise<RunningNats>;
