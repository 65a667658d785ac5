import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { AtlasBridge } from './contract.ts';
import { EVENT_NAMES, REQUEST_NAMES } from './requests/channels.ts';

/** The only thing a page gets from the shell: names of the contract, plain data in and out. */
const atlas: AtlasBridge = {
  request(name, ...input) {
    if (!REQUEST_NAMES.has(name)) return Promise.reject(new Error('unknown request'));
    return ipcRenderer.invoke(name, input[0]);
  },
  on(name, listener) {
    if (!EVENT_NAMES.has(name)) throw new Error('unknown event');
    const pass = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]) => {
      listener(payload);
    };
    ipcRenderer.on(name, pass);
    return () => {
      ipcRenderer.removeListener(name, pass);
    };
  },
};

contextBridge.exposeInMainWorld('atlas', atlas);
