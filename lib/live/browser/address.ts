/** The address of what is shown. A fragment only says where on the page. */
export const currentAddress = (): string => location.href.replace(/#.*/, '');

/** The address that a GET form would open; empty fields are left out. */
export function addressOf(form: HTMLFormElement): string {
  const chosen = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() ? [[name, value]] : [],
  );
  const address = new URL(form.action);
  address.search = `${new URLSearchParams(chosen)}`;
  return address.href;
}
