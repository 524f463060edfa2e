package p2p

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/netip"
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/time/rate"
)

const (
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

var (
	// readPlaces bound requests that are being read. A read costs 1 KB.
	readPlaces = places{own: 8, each: 4, atAddress: 16, shared: 128}
	// answerPlaces bound requests that are answered: four addresses at least have to
	// work together to have all of strangers'.
	answerPlaces = places{own: 4, each: 4, atAddress: 4, shared: 16}
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
	finding  timeBudget    // for all strangers
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
	finding  timeBudget
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
		reads:    newTurns(standing.configured, readPlaces),
		answers:  newTurns(standing.configured, answerPlaces),
		shared:   rate.NewLimiter(sharedPerSecond, burst),
		finding:  newTimeBudget(strangersFinding),
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

func (s *server) serve(stream network.Stream, who peer.ID, c *client) error {
	from := addressOf(stream.Conn().RemoteMultiaddr())
	kind, keys, err := s.read(stream, who, from)
	if err != nil {
		return err
	}
	if err := s.answers.enter(who, from); err != nil {
		return err
	}
	defer s.answers.leave(who, from)
	if !s.standing.isConfigured(who) && !c.requests.Allow() {
		return errBusy
	}
	return s.answer(stream, who, c, kind, keys)
}

func (s *server) read(stream network.Stream, who peer.ID, from netip.Addr) (Kind, [][32]byte, error) {
	if err := s.reads.enter(who, from); err != nil {
		return 0, nil, err
	}
	defer s.reads.leave(who, from)
	if err := stream.SetReadDeadline(time.Now().Add(requestTimeout)); err != nil {
		return 0, nil, fmt.Errorf("set request deadline: %w", err)
	}
	return readRequest(stream)
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
	case errors.Is(err, errCrowded):
		return reasonBusy, 0
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
		c = &client{
			bytes:    rate.NewLimiter(servePerSecond, s.burst),
			requests: rate.NewLimiter(askPerSecond, askBurst),
			finding:  newTimeBudget(strangerFinding),
		}
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
