package worldstate

func (s *Store) check() error { return nil }
