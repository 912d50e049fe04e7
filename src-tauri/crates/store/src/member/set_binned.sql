UPDATE member SET
    binned = :binned, binned_at = iif(:binned, :at, NULL), changed_at = :at, changed_in = :entry
WHERE id = :id
