// Package logpipe keeps a program going whose log's receiver stands still or is gone: a pipe that nobody reads blocks who
// writes to it, and a node that waits for its own log votes no more.
package logpipe

import (
	"io"
	"sync"
	"sync/atomic"
	"time"
)

// lines is how many lines wait for the receiver at most; those that come then are lost, and counted.
const lines = 4096

// Writer hands whole log lines on in a goroutine of its own. Write never waits and never fails. It may be used by several
// goroutines.
type Writer struct {
	to    io.Writer
	gap   func(lost uint64) []byte
	queue chan []byte
	ended chan struct{}
	lost  atomic.Uint64

	mu     sync.RWMutex // of closed, against Write
	closed bool
}

// New makes a writer. What gap returns is written where lines are missing, once the receiver takes lines again.
func New(to io.Writer, gap func(lost uint64) []byte) *Writer {
	w := &Writer{to: to, gap: gap, queue: make(chan []byte, lines), ended: make(chan struct{})}
	go w.run()
	return w
}

// Write takes one line, or drops it where too many wait.
func (w *Writer) Write(line []byte) (int, error) {
	w.mu.RLock()
	defer w.mu.RUnlock()
	if w.closed {
		w.lost.Add(1)
		return len(line), nil
	}
	select {
	case w.queue <- append([]byte(nil), line...):
	default:
		w.lost.Add(1)
	}
	return len(line), nil
}

// Lost is how many lines nobody got.
func (w *Writer) Lost() uint64 { return w.lost.Load() }

// Close hands on what waits, and waits so long at most for a receiver that takes it.
func (w *Writer) Close(wait time.Duration) {
	w.mu.Lock()
	if !w.closed {
		w.closed = true
		close(w.queue)
	}
	w.mu.Unlock()
	select {
	case <-w.ended:
	case <-time.After(wait):
	}
}

func (w *Writer) run() {
	defer close(w.ended)
	var told uint64
	for line := range w.queue {
		if lost := w.lost.Load(); lost != told {
			if w.hand(w.gap(lost - told)) {
				told = lost
			}
		}
		if !w.hand(line) {
			w.lost.Add(1)
		}
	}
}

func (w *Writer) hand(line []byte) bool {
	_, err := w.to.Write(line)
	return err == nil
}
