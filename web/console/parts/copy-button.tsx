import ContentCopyIcon from '@mui/icons-material/ContentCopy';
import { Button, type ButtonProps } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';

type Props = { text: string; label?: string; describedBy?: string } & Pick<ButtonProps, 'variant' | 'size'>;

/** Copies a text and says so; where the browser forbids it, says that too. */
export function CopyButton({ text, label, describedBy, ...rest }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      notify('gatehouse.act.copied', { type: 'success' });
    } catch {
      notify('gatehouse.error.copy', { type: 'warning' });
    }
  };
  return (
    <Button startIcon={<ContentCopyIcon />} onClick={() => void copy()} aria-label={describedBy} {...rest}>
      {label ?? translate('gatehouse.act.copy')}
    </Button>
  );
}
