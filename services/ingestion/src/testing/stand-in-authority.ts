import type { IncomingMessage, ServerResponse } from 'node:http';
import { CMSVersion, ContentInfo, EncapsulatedContent, EncapsulatedContentInfo, SignedData } from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { PKIStatus, PKIStatusInfo, TimeStampReq, TimeStampResp, TSTInfo, TSTInfoVersion } from '@peculiar/asn1-tsp';
import { bodyOf, LoopbackServer } from './loopback-server.js';

/** How the authority behaves. */
export type Manner =
  'well' | 'rejects' | 'another_digest' | 'another_nonce' | 'no_nonce' | 'no_token' | 'rubbish' | 'down';

/** A timestamp authority on a free loopback port; its tokens are whole but for the signature. */
export class StandInAuthority extends LoopbackServer {
  manner: Manner = 'well';
  asked = 0;

  constructor(private readonly now: () => Date) {
    super();
  }

  get url(): string {
    return `http://${this.place}/stamp`;
  }

  protected async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await bodyOf(request);
    this.asked += 1;
    if (this.manner === 'down') return void response.writeHead(503).end();
    response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
    response.end(this.manner === 'rubbish' ? 'Come again?' : this.stampOn(asked));
  }

  private stampOn(request: Buffer): Buffer {
    const { messageImprint, nonce } = AsnConvert.parse(new Uint8Array(request), TimeStampReq);
    if (this.manner === 'another_digest') messageImprint.hashedMessage = new OctetString(new Uint8Array(32));
    const other = new Uint8Array([1, 2, 3, 4]).buffer;
    const said = this.manner === 'another_nonce' ? other : this.manner === 'no_nonce' ? undefined : nonce;
    const info = new TSTInfo({
      version: TSTInfoVersion.v1,
      policy: '1.2.3.4.1',
      messageImprint,
      serialNumber: new Uint8Array([7]).buffer,
      genTime: this.now(),
      ...(said === undefined ? {} : { nonce: said }),
    });
    const granted = this.manner !== 'rejects';
    const response = new TimeStampResp({
      status: new PKIStatusInfo({ status: granted ? PKIStatus.granted : PKIStatus.rejection }),
    });
    if (granted && this.manner !== 'no_token') response.timeStampToken = tokenOf(info);
    return Buffer.from(AsnConvert.serialize(response));
  }
}

function tokenOf(info: TSTInfo): ContentInfo {
  const content = new SignedData({
    version: CMSVersion.v3,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: '1.2.840.113549.1.9.16.1.4',
      eContent: new EncapsulatedContent({ single: new OctetString(AsnConvert.serialize(info)) }),
    }),
  });
  return new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: AsnConvert.serialize(content) });
}
