package publisher

import "sync"

// steps tell who waits that a step which began later is done.
type steps struct {
	mu      sync.Mutex
	waiting []chan struct{} // for a step that has not begun
}

// wait gives a channel that is closed after the next step.
func (s *steps) wait() <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	done := make(chan struct{})
	s.waiting = append(s.waiting, done)
	return done
}

// begin takes those who wait for the step that begins; done tells them.
func (s *steps) begin() (done func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	waiting := s.waiting
	s.waiting = nil
	return func() {
		for _, w := range waiting {
			close(w)
		}
	}
}
