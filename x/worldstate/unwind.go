package worldstate

import "fmt"

// Unwind makes an older chunk the tip again, together with the records extra
// writes: every root, index and page is what it was. The change itself is one
// atomic write; the traces of the forgotten chunks are removed afterwards, and
// Open goes on with that when it was interrupted. Forks and snapshots of
// forgotten chunks become stale. A node does it when L1 prunes what was not proven, an
// audit when L1 takes back what it rebuilt, and a stopped node's home when its chain was
// restarted from what L1 confirmed.
func (s *Store) Unwind(to uint64, extra func(Writer) error) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	t := s.tip.Load()
	if err := t.unwinds(to); err != nil {
		return err
	}
	head, err := s.readChunk(to)
	if err != nil {
		return fmt.Errorf("unwind: %w", err)
	}
	next := &tip{tipRecord: t.tipRecord, head: *head}
	next.chunk, next.unwinding = to, max(t.unwinding, t.chunk)
	err = s.write(extra, func(b *writeBatch) error {
		b.tip(&next.tipRecord)
		return nil
	})
	if err != nil {
		return fmt.Errorf("unwind to %d: %w", to, err)
	}
	s.tip.Store(next)
	if err := s.finishUnwind(); err != nil {
		return fmt.Errorf("unwind to %d: %w", to, err)
	}
	return nil
}

// Unwinds says why Unwind cannot go back to a chunk: ErrUnknownChunk or ErrFinal.
func (s *Store) Unwinds(to uint64) error { return s.tip.Load().unwinds(to) }

func (t *tip) unwinds(to uint64) error {
	switch {
	case to > t.chunk:
		return fmt.Errorf("unwind: %w: %d, the tip is %d", ErrUnknownChunk, to, t.chunk)
	case to < t.final || to < t.oldest:
		return fmt.Errorf("unwind to %d: %w: the final chunk is %d", to, ErrFinal, max(t.final, t.oldest))
	}
	return nil
}

// finishUnwind removes what the chunks above the tip left, newest first, a
// chunk per write. Until it is done no chunk may be committed: its leaves would
// take the places of index entries that are still there.
func (s *Store) finishUnwind() error {
	for {
		t := s.tip.Load()
		if t.unwinding == t.chunk {
			return nil
		}
		next := *t
		next.unwinding--
		err := s.write(nil, func(b *writeBatch) error {
			b.tip(&next.tipRecord)
			return s.forget(b, t.unwinding)
		})
		if err != nil {
			return fmt.Errorf("remove chunk %d: %w", t.unwinding, err)
		}
		s.tip.Store(&next)
	}
}

// forget deletes the records of a chunk.
func (s *Store) forget(b *writeBatch, chunk uint64) error {
	r, err := s.readChunk(chunk)
	if err != nil {
		return err
	}
	j, err := s.readJournal(chunk)
	if err != nil {
		return err
	}
	from, to := seqRange(r.seq)
	err = s.scan(from, to, func(key, _ []byte) error {
		b.delete(append([]byte(nil), key...))
		return nil
	})
	if err != nil {
		return fmt.Errorf("list pages: %w", err)
	}
	for t := range TreeID(NumTrees) {
		for i := range j.added[t] {
			b.delete(entryKey(t, &j.added[t][i]))
		}
	}
	b.delete(journalKey(chunk))
	b.delete(chunkKey(chunk))
	return nil
}
