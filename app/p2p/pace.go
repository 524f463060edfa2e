package p2p

import (
	"errors"
	"fmt"
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
	// slowestInCrowd is what it must have kept up while others wait for its place.
	slowestInCrowd = 256 << 10
	// pieceBytes is written between two looks at the clock.
	pieceBytes = 64 << 10
)

// pace is the deadline of one exchange, moving with the bytes.
type pace struct {
	begun   time.Time
	moved   int64
	crowded func() bool // whether others wait; nil if they never do
}

func newPace() *pace { return &pace{begun: time.Now()} }

// deadline is when the exchange ends if nothing moves any more, and whether only for
// those who wait.
func (p *pace) deadline(now time.Time) (end time.Time, forOthers bool) {
	end = now.Add(stallTimeout)
	if slow := p.allowed(slowest); slow.Before(end) {
		end = slow
	}
	if p.crowded == nil || !p.crowded() {
		return end, false
	}
	if slow := p.allowed(slowestInCrowd); slow.Before(end) {
		return slow, true
	}
	return end, false
}

// allowed is how long what moved so far may have taken at a pace.
func (p *pace) allowed(perSecond int64) time.Time {
	return p.begun.Add(paceGrace + time.Duration(p.moved)*time.Second/time.Duration(perSecond))
}

// pacedReader reads from a stream that keeps its pace, and tells of each step.
type pacedReader struct {
	stream network.Stream
	pace   *pace
	moved  func()
}

func (r *pacedReader) Read(to []byte) (int, error) {
	end, _ := r.pace.deadline(time.Now())
	if err := r.stream.SetReadDeadline(end); err != nil {
		return 0, err
	}
	n, err := r.stream.Read(to)
	r.pace.moved += int64(n)
	if n > 0 {
		r.moved()
	}
	return n, err
}

// pacedWriter writes to a stream that keeps its pace. It is errCrowded when the pace
// would have done if nobody had waited.
type pacedWriter struct {
	stream network.Stream
	pace   *pace
}

func (w *pacedWriter) Write(from []byte) (int, error) {
	done := 0
	for done < len(from) {
		end, forOthers := w.pace.deadline(time.Now())
		if err := w.stream.SetWriteDeadline(end); err != nil {
			return done, err
		}
		n, err := w.stream.Write(from[done:min(len(from), done+pieceBytes)])
		done += n
		w.pace.moved += int64(n)
		if err != nil && forOthers && isTimeout(err) {
			return done, fmt.Errorf("%w: %w", errCrowded, err)
		}
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
