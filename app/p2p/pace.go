package p2p

import (
	"errors"
	"net"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
)

// A question or an answer has no time limit of its own: it goes on while bytes
// move, so that a slow link is as good as a fast one, and ends soon when they do
// not.
const (
	// stallTimeout ends what does not move at all.
	stallTimeout = 3 * time.Second
	// paceGrace is how long an exchange may take whatever its size, and slowest, in
	// bytes per second, what it must keep up after it.
	paceGrace = 5 * time.Second
	slowest   = 8 << 10
	// pieceBytes is written between two looks at the clock.
	pieceBytes = 64 << 10
)

// pace is the deadline of one exchange, moving with the bytes.
type pace struct {
	begun time.Time
	moved int64
}

func newPace() *pace { return &pace{begun: time.Now()} }

func (p *pace) deadline(now time.Time) time.Time {
	stalled := now.Add(stallTimeout)
	slow := p.begun.Add(paceGrace + time.Duration(p.moved)*time.Second/slowest)
	if slow.Before(stalled) {
		return slow
	}
	return stalled
}

// pacedReader reads from a stream that keeps its pace, and tells of each step.
type pacedReader struct {
	stream network.Stream
	pace   *pace
	moved  func()
}

func (r *pacedReader) Read(to []byte) (int, error) {
	if err := r.stream.SetReadDeadline(r.pace.deadline(time.Now())); err != nil {
		return 0, err
	}
	n, err := r.stream.Read(to)
	r.pace.moved += int64(n)
	if n > 0 {
		r.moved()
	}
	return n, err
}

// pacedWriter writes to a stream that keeps its pace.
type pacedWriter struct {
	stream network.Stream
	pace   *pace
}

func (w *pacedWriter) Write(from []byte) (int, error) {
	done := 0
	for done < len(from) {
		if err := w.stream.SetWriteDeadline(w.pace.deadline(time.Now())); err != nil {
			return done, err
		}
		n, err := w.stream.Write(from[done:min(len(from), done+pieceBytes)])
		done += n
		w.pace.moved += int64(n)
		if err != nil {
			return done, err
		}
	}
	return done, nil
}

// isTimeout reports whether a deadline ended an exchange. The muxer's error is not
// os.ErrDeadlineExceeded.
func isTimeout(err error) bool {
	var timeout net.Error
	return errors.As(err, &timeout) && timeout.Timeout()
}

// held puts off the deadline by a wait that was not the peer's fault.
func (p *pace) held(wait time.Duration) { p.begun = p.begun.Add(wait) }
