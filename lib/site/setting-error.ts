/** A setting from the environment has a value the site cannot work with; the message is a sentence for its reader. */
export class SettingError extends Error {
  override name = 'SettingError';
}
