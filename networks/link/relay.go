package link

import (
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
	"time"

	"github.com/aztecd/aztecd/internal/ports"
)

const (
	// piece is the most that is read at once.
	piece = 64 << 10
	// underway bounds the pieces of one direction that wait for their time: 64 MB.
	underway = 1024
	dialTime = 5 * time.Second
)

// Relay passes connections on to a target.
type Relay struct {
	target   string
	delay    time.Duration
	listener net.Listener

	mu     sync.Mutex
	closed bool // no connection is taken: it is cut, or closed
	open   map[net.Conn]struct{}
	busy   sync.WaitGroup
}

// NewRelay listens on a free port of loopback. What is sent either way arrives so much
// later.
func NewRelay(target string, delay time.Duration) (*Relay, error) {
	listener, err := net.Listen("tcp", ports.Loopback(0))
	if err != nil {
		return nil, fmt.Errorf("listen before %s: %w", target, err)
	}
	r := &Relay{target: target, delay: delay, listener: listener, open: map[net.Conn]struct{}{}}
	r.busy.Go(r.accept)
	return r, nil
}

// Addr is where to connect instead of to the target.
func (r *Relay) Addr() string { return r.listener.Addr().String() }

// Cut breaks off what is connected, and takes nothing more until Mend.
func (r *Relay) Cut() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.closed = true
	for c := range r.open {
		_ = c.Close() // it is to end, however it does
	}
}

// Mend ends Cut.
func (r *Relay) Mend() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.closed = false
}

// Close breaks everything off, and waits until it is.
func (r *Relay) Close() error {
	r.Cut()
	err := r.listener.Close()
	r.busy.Wait()
	return err
}

func (r *Relay) accept() {
	for {
		from, err := r.listener.Accept()
		if errors.Is(err, net.ErrClosed) {
			return
		}
		if err == nil {
			r.busy.Go(func() { r.pass(from) })
		}
	}
}

// take remembers a connection, so that Cut finds it; false when nothing is to pass.
func (r *Relay) take(c net.Conn) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.closed {
		return false
	}
	r.open[c] = struct{}{}
	return true
}

func (r *Relay) drop(c net.Conn) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.open, c)
	_ = c.Close() // both sides are done with it
}

// pass connects a connection with the target until either side ends it.
func (r *Relay) pass(from net.Conn) {
	defer r.drop(from)
	if !r.take(from) {
		return
	}
	to, err := net.DialTimeout("tcp", r.target, dialTime)
	if err != nil {
		return // as a target that refuses
	}
	defer r.drop(to)
	if !r.take(to) {
		return
	}
	var both sync.WaitGroup
	both.Go(func() { r.carry(to, from) })
	both.Go(func() { r.carry(from, to) })
	both.Wait()
}

// due is what was read, and when it is to arrive.
type due struct {
	at   time.Time
	data []byte
}

// carry carries one direction, and ends the other when it cannot.
func (r *Relay) carry(to, from net.Conn) {
	defer func() {
		_ = to.Close()
		_ = from.Close()
	}()
	if r.delay == 0 {
		_, _ = io.Copy(to, from) // until either ends
		return
	}
	pieces := make(chan due, underway)
	var writing sync.WaitGroup
	writing.Go(func() {
		for p := range pieces {
			time.Sleep(time.Until(p.at))
			if _, err := to.Write(p.data); err != nil {
				_ = from.Close() // ends the reading below
			}
		}
	})
	buffer := make([]byte, piece)
	for {
		n, err := from.Read(buffer)
		if n > 0 {
			pieces <- due{time.Now().Add(r.delay), append([]byte{}, buffer[:n]...)}
		}
		if err != nil {
			break
		}
	}
	close(pieces)
	writing.Wait()
}
