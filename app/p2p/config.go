package p2p

import (
	"errors"
	"fmt"
	"log/slog"
	"regexp"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Defaults for the zero values of Config.
const (
	defaultMaxObjectBytes    = 512 << 10
	defaultMaxPeers          = 64
	defaultValidators        = 32
	defaultValidateQueue     = 512
	defaultMaxPendingBytes   = 32 << 20
	defaultValidationTimeout = 5 * time.Second
	defaultStagger           = 100 * time.Millisecond
	defaultIdleTimeout       = 2 * time.Minute
)

// Config says how a node takes part in the network. Zero values of optional
// fields stand for the defaults named with them.
type Config struct {
	// ListenAddr is a multiaddr ("/ip4/0.0.0.0/tcp/26680") or host:port with an
	// IP address. Port 0 picks a free one; see Network.Addrs.
	ListenAddr string
	// Key is the node's identity. Peers name it in their Peers lists, so it must
	// outlive restarts.
	Key Key
	// Peers are the configured peers, multiaddrs ending in /p2p/<id>: the committee,
	// and whom else this node trusts not to flood it. They are redialled for as long
	// as the node runs, asked first, and have places that no stranger takes. All
	// other peers are strangers.
	Peers []string
	// ChainID is part of the topic and protocol names: nodes of another
	// deployment connect but exchange nothing.
	ChainID string
	// MaxObjectBytes caps one encoded tx object, 512 KiB by default. All nodes of a
	// chain need the same value: a node with a lower one cuts off senders.
	MaxObjectBytes int
	// MaxPeers caps connections of strangers, 64 by default. Those past it are refused
	// after the handshake. Configured peers come on top.
	MaxPeers int
	// NoFlood stops sending own objects to every peer at once, and sends them to
	// the mesh only. Saves upload with more than about a dozen peers, costs a hop.
	NoFlood bool

	// Validators is how many Handler calls run at once, 32 by default. A quarter is
	// for strangers, the rest is shared out to the configured peers, at least one
	// each; so are ValidateQueue and MaxPendingBytes. It bounds waiting calls too: a
	// Handler that queues work for a pool blocks one slot.
	Validators int
	// ValidateQueue is how many received objects are under way, from their arrival
	// until they are relayed or refused, 512 by default. An object past it is
	// dropped; another peer or the pull protocol brings it back if needed.
	ValidateQueue int
	// MaxPendingBytes caps the bytes of the objects under way, 32 MiB by default.
	MaxPendingBytes int
	// RelayDelay holds an accepted object back before it is relayed, so that peers
	// that have it already can say so: with objects of tens of KB a hop that much
	// later costs less than a copy too many. 0 relays at once.
	RelayDelay time.Duration
	// ValidationTimeout ends the context of a Handler call, 5 s by default.
	ValidationTimeout time.Duration

	// IdleTimeout is how long a stranger may stay connected without taking objects of
	// this chain or asking for any, 2 minutes by default.
	IdleTimeout time.Duration
	// Stagger is how long a peer may be silent before another one is asked too, 100 ms
	// by default. A round trip to most peers should take less.
	Stagger time.Duration

	// Logger is required.
	Logger *slog.Logger
	// Registerer takes the metrics; nil leaves them unregistered.
	Registerer prometheus.Registerer
}

var chainIDPattern = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)

func (c Config) withDefaults() Config {
	setDefault(&c.MaxObjectBytes, defaultMaxObjectBytes)
	setDefault(&c.MaxPeers, defaultMaxPeers)
	setDefault(&c.Validators, defaultValidators)
	setDefault(&c.ValidateQueue, defaultValidateQueue)
	setDefault(&c.MaxPendingBytes, defaultMaxPendingBytes)
	setDefault(&c.ValidationTimeout, defaultValidationTimeout)
	setDefault(&c.Stagger, defaultStagger)
	setDefault(&c.IdleTimeout, defaultIdleTimeout)
	return c
}

func setDefault[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}

// Check reports the first field that can't work, before any side effect.
func (c Config) Check() error {
	c = c.withDefaults()
	if c.Key.priv == nil {
		return errors.New("p2p key is missing")
	}
	if !chainIDPattern.MatchString(c.ChainID) {
		return fmt.Errorf("p2p chain id %q: want 1 to 64 letters, digits, '.', '_' or '-'", c.ChainID)
	}
	if c.Logger == nil {
		return errors.New("p2p logger is missing")
	}
	if _, err := listenMultiaddr(c.ListenAddr); err != nil {
		return err
	}
	if _, err := bootstrapPeers(c.Peers, ""); err != nil {
		return err
	}
	for name, value := range map[string]int{
		"max object bytes": c.MaxObjectBytes, "max peers": c.MaxPeers, "validators": c.Validators,
		"validate queue": c.ValidateQueue, "max pending bytes": c.MaxPendingBytes,
	} {
		if value < 1 {
			return fmt.Errorf("p2p %s is %d, want at least 1", name, value)
		}
	}
	if c.RelayDelay < 0 || c.RelayDelay >= c.ValidationTimeout {
		return fmt.Errorf("p2p relay delay is %s, want 0 to less than the validation timeout of %s", c.RelayDelay, c.ValidationTimeout)
	}
	if c.ValidationTimeout < 0 {
		return fmt.Errorf("p2p validation timeout is %s, want more than 0", c.ValidationTimeout)
	}
	if c.IdleTimeout < 0 {
		return fmt.Errorf("p2p idle timeout is %s, want more than 0", c.IdleTimeout)
	}
	if c.Stagger < time.Millisecond {
		return fmt.Errorf("p2p stagger is %s, want at least 1ms", c.Stagger)
	}
	if c.MaxPendingBytes < c.MaxObjectBytes {
		return fmt.Errorf("p2p max pending bytes %d is below max object bytes %d", c.MaxPendingBytes, c.MaxObjectBytes)
	}
	return nil
}
