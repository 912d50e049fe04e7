DELETE FROM draft
WHERE key = 'member/' || :member OR substr(key, 1, length('member/' || :member || '/')) = 'member/' || :member || '/'
