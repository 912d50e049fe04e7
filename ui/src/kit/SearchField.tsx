import { Search } from 'lucide-react';
import { TextField } from './TextField';
import './SearchField.css';

/** A field that narrows what stands below it. */
export function SearchField({ label, value, onChange }: { label: string; value: string; onChange: (text: string) => void }) {
  return (
    <div className="search-field">
      <Search size={16} aria-hidden />
      <TextField label={label} hideLabel placeholder={label} value={value} onChange={onChange} type="search" />
    </div>
  );
}
