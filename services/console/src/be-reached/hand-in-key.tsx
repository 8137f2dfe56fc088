import { useState, type FormEvent, type ReactNode } from 'react';
import { keysFind, keysOffer, keysOwn, type ReplyOf } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Field } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { Paragraph } from '../pieces/line.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

const LARGEST_FILE = 48 * 1024;
const LARGEST_TEXT = 65_536;

/** A key of one's own: as text, as a file, or found at the mail provider. */
export function HandInKey(): ReactNode {
  const { say } = useWords();
  const offer = useDeed(keysOffer, [keysOwn]);
  const find = useDeed(keysFind, [keysOwn]);
  const [text, setText] = useState('');
  const [tooLarge, setTooLarge] = useState(false);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    find.reset();
    if (text.trim() === '') return;
    await offer.mutateAsync({ armored: text }).then(
      ({ key }) => key !== null && setText(''),
      () => undefined,
    );
  };
  const choose = async (file: File | undefined): Promise<void> => {
    setTooLarge(file !== undefined && file.size > LARGEST_FILE);
    if (file !== undefined && file.size <= LARGEST_FILE) setText(asText(new Uint8Array(await file.arrayBuffer())));
  };
  return (
    <Form onSubmit={save}>
      <Paragraph
        label={say('mail_key.label')}
        hint={say('mail_key.label.hint')}
        value={text}
        maxLength={LARGEST_TEXT}
        onChange={setText}
      />
      <Field label={say('mail_key.file')} fault={tooLarge ? say('mail_key.too_large') : null}>
        {(described) => (
          <input
            {...described}
            className="input"
            type="file"
            accept=".asc,.gpg,.pgp,.key,application/pgp-keys"
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        )}
      </Field>
      <Refused of={offer.data ?? find.data ?? null} />
      <FailureNotice of={offer.error ?? find.error} />
      <div className="actions">
        <Button type="submit" tone="primary" busy={offer.isPending}>
          {say('mail_key.hand_in')}
        </Button>
        <Button
          busy={find.isPending}
          onPress={() => {
            offer.reset();
            find.mutate({});
          }}
        >
          {say('mail_key.find')}
        </Button>
      </div>
      <p className="hint">{say('mail_key.find.hint')}</p>
    </Form>
  );
}

function Refused(props: { of: ReplyOf<typeof keysOffer> | null }): ReactNode {
  const { say } = useWords();
  const because = props.of?.refused ?? null;
  return because === null ? null : <Notice tone="warn">{say(`mail_key.refused.${because}`)}</Notice>;
}

/** Key files are text or bare bytes. */
function asText(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  if (text.includes('-----BEGIN ')) return text;
  return `-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n${btoa(text)}\n-----END PGP PUBLIC KEY BLOCK-----\n`;
}
