DELETE FROM member_outdated
