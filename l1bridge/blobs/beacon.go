package blobs

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// DefaultTimeout bounds one call of Blobs.
const DefaultTimeout = 10 * time.Second

// ErrOptions is wrapped by the errors of NewBeacon.
var ErrOptions = errors.New("invalid beacon options")

// Options say how to talk to a beacon API. The zero value suits a beacon node.
type Options struct {
	// ByNumber asks for blocks by execution block number instead of slot, as
	// anvil wants it. It is also what a source gets that has no config/spec.
	ByNumber bool

	// Timeout bounds one call, with everything it has to ask. 0 means
	// DefaultTimeout.
	Timeout time.Duration

	// SecondsPerSlot, when not 0, is used with GenesisTime (unix seconds) instead
	// of asking the source for its clock.
	SecondsPerSlot uint64
	GenesisTime    uint64

	// Client sends the requests; nil means one without proxies or redirects.
	Client *http.Client
}

// Beacon is a Source that reads a beacon API. It may be used by several
// goroutines.
type Beacon struct {
	base   *url.URL
	opts   Options
	client *http.Client

	mu    sync.Mutex
	clock *slotClock // Nil until the source has told it.
}

var _ Source = (*Beacon)(nil)

// NewBeacon makes a client of the API at base, an http or https URL, which may
// have a path and a query of its own. It sends nothing yet. Errors wrap ErrOptions.
func NewBeacon(base string, opts Options) (*Beacon, error) {
	u, err := url.Parse(base)
	if err != nil {
		return nil, fmt.Errorf("%w: it is not a url", ErrOptions) // the parser's error shows it, key and all
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil, fmt.Errorf("%w: it is not an http url with a host", ErrOptions)
	}
	if opts.Timeout < 0 {
		return nil, fmt.Errorf("%w: negative timeout %s", ErrOptions, opts.Timeout)
	}
	if opts.Timeout == 0 {
		opts.Timeout = DefaultTimeout
	}
	b := &Beacon{base: u, opts: opts, client: opts.Client}
	if b.client == nil {
		b.client = plainClient()
	}
	switch {
	case opts.ByNumber:
		b.clock = &slotClock{byNumber: true}
	case opts.SecondsPerSlot != 0:
		b.clock = &slotClock{genesis: opts.GenesisTime, perSlot: opts.SecondsPerSlot}
	}
	return b, nil
}

// Blobs implements Source.
func (b *Beacon) Blobs(ctx context.Context, block BlockRef, want []common.Hash) ([]kzg4844.Blob, error) {
	if len(want) == 0 {
		return nil, nil
	}
	ctx, cancel := context.WithTimeout(ctx, b.opts.Timeout)
	defer cancel()
	clock, err := b.slots(ctx)
	if err != nil {
		return nil, fmt.Errorf("read clock of %s: %w", b.base.Host, err)
	}
	id, err := clock.id(block)
	if err != nil {
		return nil, err
	}
	found := newSelection(want)
	path := "/eth/v1/beacon/blobs/" + strconv.FormatUint(id, 10)
	if err := b.stream(ctx, path, clock.filter(found.distinct()), found.offer); err != nil {
		return nil, fmt.Errorf("read blobs of block %d from %s: %w", block.Number, b.base.Host, err)
	}
	out, err := found.inOrder(want)
	if err != nil {
		return nil, fmt.Errorf("blobs of block %d from %s: %w", block.Number, b.base.Host, err)
	}
	return out, nil
}

// filter asks for certain blobs only. A beacon node takes the parameter once per
// hash, anvil only a list.
func (c slotClock) filter(want []common.Hash) url.Values {
	var hashes []string
	for _, hash := range want {
		hashes = append(hashes, hash.Hex())
	}
	if c.byNumber {
		hashes = []string{strings.Join(hashes, ",")}
	}
	return url.Values{"versioned_hashes": hashes}
}
