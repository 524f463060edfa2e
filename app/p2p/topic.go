package p2p

import (
	"context"
	"fmt"
	"regexp"
)

// Topic is gossip of something else than tx objects. What comes by it has room and budgets
// of its own: it never holds tx objects up, whatever its Handler waits for.
type Topic struct {
	// Name is what follows the chain's in the name of the topic, such as
	// "epoch-proof-quotes/0.1.0".
	Name string
	// MaxBytes caps one message, received or published. All nodes of a chain need the same.
	MaxBytes int
	// Handler decides about each distinct message, as that of tx objects does.
	Handler Handler
}

// What is under way by one further topic, and how many Handler calls there may be. They
// wait for L1 at times, so that few must not be all.
const (
	topicQueue      = 256
	topicValidators = 16
)

var topicPattern = regexp.MustCompile(`^[a-z0-9.-]{1,48}(/[a-z0-9.-]{1,16}){0,2}$`)

func (t Topic) check() error {
	switch {
	case !topicPattern.MatchString(t.Name):
		return fmt.Errorf("p2p topic %q: want lower case letters, digits, '.' and '-', in up to three parts", t.Name)
	case t.MaxBytes < 1 || t.Handler == nil:
		return fmt.Errorf("p2p topic %s has no size bound or no handler", t.Name)
	}
	return nil
}

// config is what a flow of the topic's messages goes by.
func (t Topic) config(c Config) Config {
	c.MaxObjectBytes, c.ValidateQueue, c.Validators = t.MaxBytes, topicQueue, topicValidators
	c.MaxPendingBytes, c.RelayDelay = topicQueue*t.MaxBytes, 0
	return c
}

// fullName is that of the gossip topic.
func (t Topic) fullName(chainID string) string { return "/aztec/" + chainID + "/" + t.Name }

// PublishOn gives an own message to the gossip of a further topic, and returns once it is
// queued for the peers; with none connected it is nobody's yet, and no error. Bytes seen
// within the last two minutes are not sent again. raw must not change afterwards.
func (n *Network) PublishOn(ctx context.Context, name string, raw []byte) error {
	ex, err := n.started()
	if err != nil {
		return fmt.Errorf("publish on %s: %w", name, err)
	}
	c := ex.gossip.topics[Topic{Name: name}.fullName(n.cfg.ChainID)]
	if c == nil {
		return fmt.Errorf("publish on %s: the network was not started with that topic", name)
	}
	if len(raw) == 0 || len(raw) > c.maxBytes {
		return fmt.Errorf("publish %d bytes on %s: %w of 1 to %d", len(raw), name, ErrTooLarge, c.maxBytes)
	}
	if err := c.topic.Publish(ctx, raw); err != nil {
		return fmt.Errorf("publish on %s: %w", name, err)
	}
	return nil
}

// started gives what objects come and go by, unless there is nothing yet or any more.
func (n *Network) started() (*exchange, error) {
	if n.ctx.Err() != nil {
		return nil, ErrClosed
	}
	if ex := n.exchange.Load(); ex != nil {
		return ex, nil
	}
	return nil, ErrNotStarted
}
