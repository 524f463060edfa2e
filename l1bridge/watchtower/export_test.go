package watchtower

// Narrow has a watchtower's transactions carry so few headers of an excuse.
func (w *Watchtower) Narrow(most int, stretch uint64) { w.shows = shows{most, stretch} }
