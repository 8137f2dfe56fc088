import { useEffect, useRef, type ReactNode } from 'react';

/** A page with its heading, which takes the focus on arrival so that a screen reader says where one is. */
export function Page(props: {
  title: string;
  lead?: string;
  actions?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={props.wide === true ? 'page page-wide' : 'page'}>
      <header className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {props.title}
          </h1>
          {props.lead !== undefined && <p className="lead">{props.lead}</p>}
        </div>
        {props.actions !== undefined && <div className="page-actions">{props.actions}</div>}
      </header>
      {props.children}
    </div>
  );
}

/** A part of a page under its own heading. */
export function Part(props: { title: string; aside?: ReactNode; children: ReactNode }): ReactNode {
  return (
    <section className="part">
      <div className="part-head">
        <h2>{props.title}</h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
}
