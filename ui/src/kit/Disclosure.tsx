import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components';
import './Disclosure.css';

interface DisclosureProps {
  title: ReactNode;
  defaultExpanded?: boolean;
  children: ReactNode;
}

/** More, one press away. */
export function Disclosure({ title, defaultExpanded = false, children }: DisclosureProps) {
  return (
    <AriaDisclosure className="disclosure" defaultExpanded={defaultExpanded}>
      <Button slot="trigger" className="disclosure__title">
        <ChevronRight size={16} aria-hidden className="disclosure__mark" />
        <span>{title}</span>
      </Button>
      <DisclosurePanel className="disclosure__panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
