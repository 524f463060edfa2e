package client

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// patience is how often in a row an endpoint may not know what another one
	// knows before that one is asked first.
	patience = 3
	// remindAfter is how long a failing endpoint is not mentioned again, unless it
	// fails in another way.
	remindAfter = 10 * time.Minute
	// quietFor bounds what an endpoint that fails now in this way, now in that,
	// writes to the log.
	quietFor = time.Minute
)

// way says in a word how a call went.
type way string

const (
	answers way = ""
	lacks   way = "unknown" // what was asked for is not there
)

// standing is how an endpoint has done lately.
type standing struct {
	mu      sync.Mutex
	unknown int // things in a row that it did not know
	failing way
	told    time.Time
	toldWay way
}

// note enters what came of a call. A failure is logged when it is news, and now and
// then while it lasts.
func (s *standing) note(log *slog.Logger, name string, went way, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.failing = went
	switch went {
	case lacks:
		s.unknown++
		return
	case answers:
		s.unknown = 0
		if s.toldWay != answers && time.Since(s.told) > quietFor {
			s.toldWay = answers
			log.Info("L1 endpoint answers again", "endpoint", name)
		}
		return
	}
	since := time.Since(s.told)
	if s.told.IsZero() || since > remindAfter || went != s.toldWay && since > quietFor {
		s.told, s.toldWay = time.Now(), went
		log.Warn("L1 endpoint does not answer, others are asked", "endpoint", name, "reason", went, "err", err)
	}
}

// patient tells whether the endpoint failed in no worse way than by not knowing a
// thing or two.
func (s *standing) patient() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.failing == lacks && s.unknown < patience
}

func wayOf(err error) way {
	var status rpc.HTTPError
	var refusal rpc.Error
	switch {
	case err == nil || reverted(err):
		return answers
	case errors.Is(err, ErrOtherChain):
		return "other_chain"
	case errors.Is(err, ethereum.NotFound):
		return lacks
	case errors.Is(err, context.DeadlineExceeded):
		return "timeout"
	case errors.Is(err, ErrMalformed):
		return "malformed"
	case errors.As(err, &status):
		return "http"
	case errors.As(err, &refusal):
		return "refusal"
	}
	return "unreachable"
}
