UPDATE member SET
    state = :state, state_rank = :rank, changed_at = :at, changed_in = :entry
WHERE id = :member
