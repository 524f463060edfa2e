package p2p

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/time/rate"
)

const (
	// maxServing is pull requests answered at once, maxServingPeer those of one peer.
	maxServing     = 16
	maxServingPeer = 4
	// maxAnswerBytes ends an answer early; the peer asks again for the rest.
	maxAnswerBytes = 8 << 20
	// sourceBatch is how many objects are taken from a Source at once: it bounds
	// what one answer keeps in memory.
	sourceBatch = 4
	// servePerSecond is bytes per second for one peer, in bursts of one answer.
	servePerSecond = 16 << 20

	requestTimeout = 2 * time.Second  // to read a request
	answerTimeout  = 20 * time.Second // to write all of an answer
)

// server answers pull requests, within bounds per peer and in all.
type server struct {
	sources Sources
	metrics *metrics
	burst   int

	mu     sync.Mutex
	total  int
	byPeer map[peer.ID]*client
	closed bool
	calls  sync.WaitGroup
	ctx    context.Context //nolint:containedctx // ends the waits of all calls, at stop
	cancel context.CancelFunc
}

// client is what the server remembers of a connected peer.
type client struct {
	running int
	budget  *rate.Limiter
}

func newServer(sources Sources, m *metrics) *server {
	ctx, cancel := context.WithCancel(context.Background())
	return &server{
		sources: sources,
		metrics: m,
		burst:   max(maxAnswerBytes, sources.largest()+responseOverhead),
		byPeer:  make(map[peer.ID]*client),
		ctx:     ctx,
		cancel:  cancel,
	}
}

func (s *server) handle(stream network.Stream) {
	who := stream.Conn().RemotePeer()
	c, ok := s.enter(who)
	if !ok {
		s.metrics.refuse(reasonBusy)
		_ = stream.Reset()
		return
	}
	defer s.leave(c)

	if err := s.answer(stream, c); err != nil {
		s.metrics.refuse(serveRefusal(err))
		_ = stream.Reset()
		return
	}
	_ = stream.Close()
}

func (s *server) answer(stream network.Stream, c *client) error {
	if err := stream.SetReadDeadline(time.Now().Add(requestTimeout)); err != nil {
		return fmt.Errorf("set request deadline: %w", err)
	}
	kind, keys, err := readRequest(stream)
	if err != nil {
		return err
	}
	if err := stream.SetWriteDeadline(time.Now().Add(answerTimeout)); err != nil {
		return fmt.Errorf("set answer deadline: %w", err)
	}
	sent := 0
	for len(keys) > 0 {
		batch := keys[:min(sourceBatch, len(keys))]
		keys = keys[len(batch):]
		objects := s.sources.objects(kind, batch)
		for i := range batch {
			var object []byte
			if i < len(objects) && len(objects[i]) > 0 {
				object = objects[i]
			}
			frame := encodeResponse(object)
			if sent+len(frame) > s.burst {
				return nil
			}
			if err := s.send(stream, c, frame); err != nil {
				return err
			}
			sent += len(frame)
			if object != nil {
				s.metrics.served.Inc()
			}
		}
	}
	return nil
}

func (s *server) send(stream network.Stream, c *client, frame []byte) error {
	if err := c.budget.WaitN(s.ctx, len(frame)); err != nil {
		return fmt.Errorf("wait to send: %w", err)
	}
	if _, err := stream.Write(frame); err != nil {
		return fmt.Errorf("send object: %w", err)
	}
	return nil
}

// readRequest reads one request and the end of the asker's side.
func readRequest(from io.Reader) (Kind, [][32]byte, error) {
	r := bufio.NewReaderSize(from, 1024)
	body, err := readFrame(r, maxRequestBytes)
	if err != nil {
		return 0, nil, fmt.Errorf("%w: %w", errBadRequest, err)
	}
	if _, err := r.ReadByte(); !errors.Is(err, io.EOF) {
		return 0, nil, fmt.Errorf("%w: trailing bytes", errBadRequest)
	}
	return decodeRequest(body)
}

func serveRefusal(err error) refusal {
	switch {
	case errors.Is(err, os.ErrDeadlineExceeded):
		return reasonSlow
	case errors.Is(err, errBadRequest):
		return reasonBadRequest
	default:
		return reasonHungUp
	}
}

func (s *server) enter(who peer.ID) (*client, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.byPeer[who]
	if c == nil {
		c = &client{budget: rate.NewLimiter(servePerSecond, s.burst)}
		s.byPeer[who] = c
	}
	if s.closed || s.total >= maxServing || c.running >= maxServingPeer {
		return nil, false
	}
	s.total++
	c.running++
	s.calls.Add(1)
	return c, true
}

func (s *server) leave(c *client) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.total--
	c.running--
	s.calls.Done()
}

// forget drops a peer's budget once it is gone.
func (s *server) forget(who peer.ID) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.byPeer, who)
}

// stop refuses new calls and ends the waits of running ones; wait returns when
// the last is gone, soon after their streams are closed.
func (s *server) stop() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
	s.cancel()
}

func (s *server) wait() { s.calls.Wait() }
