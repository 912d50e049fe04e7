UPDATE journal SET status = 'final' WHERE status <> 'final'
