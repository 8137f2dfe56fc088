import { ContentInfo, SignedData } from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  MessageImprint,
  PKIStatus,
  TimeStampReq,
  TimeStampReqVersion,
  TimeStampResp,
  TSTInfo,
} from '@peculiar/asn1-tsp';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';

const SHA256 = '2.16.840.1.101.3.4.2.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';

/** What is asked of a timestamp authority: a SHA-256, and a positive number that the answer must repeat. */
export interface StampWish {
  digest: Buffer;
  nonce: Buffer;
}

/** What an answer is worth. `at` is the instant that the authority vouches for. */
export type Stamped =
  | { is: 'stamped'; at: Date }
  | { is: 'refused'; because: 'unreadable' | 'not_granted' | 'no_token' | 'other_imprint' | 'other_nonce' };

/** The request in DER (RFC 3161, section 2.4.1); the answer is to carry the authority's certificate. */
export function stampRequest({ digest, nonce }: StampWish): Buffer {
  const request = new TimeStampReq({
    version: TimeStampReqVersion.v1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithm: SHA256, parameters: null }),
      hashedMessage: new OctetString(new Uint8Array(digest)),
    }),
    nonce: new Uint8Array(nonce).buffer,
    certReq: true,
  });
  return Buffer.from(AsnConvert.serialize(request));
}

/**
 * Checks an answer in DER: granted, over our digest, with our number. Whether the authority's certificate is to be
 * trusted is for whoever checks the bundle to say; the answer is kept as it came.
 */
export function judgeStamp(answer: Buffer, wish: StampWish): Stamped {
  try {
    const response = AsnConvert.parse(new Uint8Array(answer), TimeStampResp);
    const { status } = response.status;
    if (status !== PKIStatus.granted && status !== PKIStatus.grantedWithMods) {
      return { is: 'refused', because: 'not_granted' };
    }
    const info = response.timeStampToken === undefined ? null : infoOf(response.timeStampToken);
    return info === null ? { is: 'refused', because: 'no_token' } : judge(info, wish);
  } catch {
    return { is: 'refused', because: 'unreadable' };
  }
}

function judge(info: TSTInfo, { digest, nonce }: StampWish): Stamped {
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const same = hashAlgorithm.algorithm === SHA256 && Buffer.from(hashedMessage.buffer).equals(digest);
  if (!same) return { is: 'refused', because: 'other_imprint' };
  if (info.nonce === undefined || !Buffer.from(info.nonce).equals(nonce)) {
    return { is: 'refused', because: 'other_nonce' };
  }
  return { is: 'stamped', at: info.genTime };
}

function infoOf(token: ContentInfo): TSTInfo | null {
  if (token.contentType !== SIGNED_DATA) return null;
  const { eContentType, eContent } = AsnConvert.parse(token.content, SignedData).encapContentInfo;
  const bytes = eContent?.single?.buffer;
  return eContentType === TST_INFO && bytes !== undefined ? AsnConvert.parse(bytes, TSTInfo) : null;
}
