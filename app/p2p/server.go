package p2p

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/time/rate"
)

const (
	// readsOwn, readsEach and readsShared bound requests that are being read: of a
	// configured peer, of one stranger, of all strangers. A read costs 1 KB.
	readsOwn, readsEach, readsShared = 8, 4, 128
	// answersOwn, answersEach and answersShared bound requests that are answered.
	answersOwn, answersEach, answersShared = 4, 4, 16
	// maxAnswerBytes ends an answer early; the peer asks again for the rest.
	maxAnswerBytes = 8 << 20
	// sourceBatch is how many objects are taken from a Source at once: it bounds
	// what one answer keeps in memory.
	sourceBatch = 4
	// servePerSecond is bytes per second for one peer, sharedPerSecond for all
	// strangers together, in bursts of one answer.
	servePerSecond  = 16 << 20
	sharedPerSecond = 32 << 20
	// askPerSecond is requests of one stranger, in bursts of askBurst.
	askPerSecond, askBurst = 256, 512

	requestTimeout = 2 * time.Second // to read a request
)

// server answers pull requests. A request takes a place among the answers only
// once it has been read, so that who sends nothing holds up nobody.
type server struct {
	sources  Sources
	metrics  *metrics
	standing *standing
	burst    int
	reads    *turns
	answers  *turns
	shared   *rate.Limiter // bytes for all strangers
	strike   func(peer.ID, offence)

	mu     sync.Mutex
	byPeer *lru.Cache[peer.ID, *client]
	closed bool
	calls  sync.WaitGroup
	ctx    context.Context //nolint:containedctx // ends the waits of all calls, at stop
	cancel context.CancelFunc
}

// client is what the server remembers of a peer, connected or not: it gets no new
// budget by coming back.
type client struct {
	bytes    *rate.Limiter
	requests *rate.Limiter
	last     time.Time // when it asked last
}

func newServer(sources Sources, standing *standing, strike func(peer.ID, offence), m *metrics) (*server, error) {
	byPeer, err := lru.New[peer.ID, *client](remembered)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(context.Background())
	burst := max(maxAnswerBytes, sources.largest()+responseOverhead)
	return &server{
		sources:  sources,
		metrics:  m,
		standing: standing,
		burst:    burst,
		reads:    newTurns(standing.configured, readsOwn, readsEach, readsShared),
		answers:  newTurns(standing.configured, answersOwn, answersEach, answersShared),
		shared:   rate.NewLimiter(sharedPerSecond, burst),
		strike:   strike,
		byPeer:   byPeer,
		ctx:      ctx,
		cancel:   cancel,
	}, nil
}

// handle serves one stream.
func (s *server) handle(stream network.Stream) {
	who := stream.Conn().RemotePeer()
	c, ok := s.begin(who)
	if !ok {
		_ = stream.Reset()
		return
	}
	defer s.calls.Done()
	if err := s.serve(stream, who, c); err != nil {
		why, what := serveRefusal(err)
		s.metrics.refuse(why)
		_ = stream.Reset()
		if what > 0 && s.ctx.Err() == nil {
			s.strike(who, what)
		}
		return
	}
	_ = stream.Close()
}

// errBusy refuses a request past what a peer may have running.
var errBusy = errors.New("too many requests at once")

func (s *server) serve(stream network.Stream, who peer.ID, c *client) error {
	kind, keys, err := s.read(stream, who)
	if err != nil {
		return err
	}
	if !s.answers.enter(who) {
		return errBusy
	}
	defer s.answers.leave(who)
	if !s.standing.isConfigured(who) && !c.requests.Allow() {
		return errBusy
	}
	return s.answer(stream, who, c, kind, keys)
}

func (s *server) read(stream network.Stream, who peer.ID) (Kind, [][32]byte, error) {
	if !s.reads.enter(who) {
		return 0, nil, errBusy
	}
	defer s.reads.leave(who)
	if err := stream.SetReadDeadline(time.Now().Add(requestTimeout)); err != nil {
		return 0, nil, fmt.Errorf("set request deadline: %w", err)
	}
	return readRequest(stream)
}

func (s *server) answer(stream network.Stream, who peer.ID, c *client, kind Kind, keys [][32]byte) error {
	to := &pacedWriter{stream: stream, pace: newPace()}
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
			if err := s.send(to, who, c, frame); err != nil {
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

func (s *server) send(to *pacedWriter, who peer.ID, c *client, frame []byte) error {
	begun := time.Now()
	err := c.bytes.WaitN(s.ctx, len(frame))
	if err == nil && !s.standing.isConfigured(who) {
		err = s.shared.WaitN(s.ctx, len(frame))
	}
	if err != nil {
		return fmt.Errorf("wait to send: %w", err)
	}
	to.pace.held(time.Since(begun))
	if _, err := to.Write(frame); err != nil {
		return fmt.Errorf("send object: %w", err)
	}
	return nil
}

// readRequest reads one request and the end of the asker's side.
func readRequest(from io.Reader) (Kind, [][32]byte, error) {
	r := bufio.NewReaderSize(from, 1024)
	body, err := readFrame(r, maxRequestBytes)
	switch {
	case isMalformed(err) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF):
		return 0, nil, fmt.Errorf("%w: %w", errBadRequest, err)
	case err != nil:
		return 0, nil, fmt.Errorf("read object request: %w", err) // slow, or broken off
	}
	switch _, err := r.ReadByte(); {
	case err == nil:
		return 0, nil, fmt.Errorf("%w: trailing bytes", errBadRequest)
	case !errors.Is(err, io.EOF):
		return 0, nil, fmt.Errorf("read end of object request: %w", err)
	}
	return decodeRequest(body)
}

// serveRefusal names why a request failed, and what it counts against the peer.
func serveRefusal(err error) (refusal, offence) {
	switch {
	case errors.Is(err, errBusy):
		return reasonBusy, offenceExcess
	case isTimeout(err):
		return reasonSlow, offenceStall
	case errors.Is(err, errBadRequest):
		return reasonBadRequest, offenceBroken
	default:
		return reasonHungUp, 0 // it may have found elsewhere what it wanted
	}
}

// begin counts a call in; not ok once the server stops.
func (s *server) begin(who peer.ID) (*client, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil, false
	}
	c, ok := s.byPeer.Get(who)
	if !ok {
		c = &client{bytes: rate.NewLimiter(servePerSecond, s.burst), requests: rate.NewLimiter(askPerSecond, askBurst)}
		s.byPeer.Add(who, c)
	}
	c.last = time.Now()
	s.calls.Add(1)
	return c, true
}

// lastAsked is when a peer asked last, zero if it never did.
func (s *server) lastAsked(who peer.ID) time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c, ok := s.byPeer.Peek(who); ok {
		return c.last
	}
	return time.Time{}
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
