package blobs

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// Several asks its sources in turn until one has every blob. Its error joins
// those of all sources, so errors.Is holds for each kind that occurred.
type Several []Source

var _ Source = Several(nil)

// NewSeveral makes a Beacon for each URL, with the same options.
func NewSeveral(urls []string, opts Options) (Several, error) {
	var all Several
	for _, url := range urls {
		b, err := NewBeacon(url, opts)
		if err != nil {
			return nil, err
		}
		all = append(all, b)
	}
	return all, nil
}

// Blobs implements Source.
func (s Several) Blobs(ctx context.Context, block BlockRef, want []common.Hash) ([]kzg4844.Blob, error) {
	if len(s) == 0 {
		return nil, fmt.Errorf("%w: no source configured", ErrUnavailable)
	}
	var errs []error
	for _, source := range s {
		found, err := source.Blobs(ctx, block, want)
		if err == nil {
			return found, nil
		}
		errs = append(errs, err)
		if ctx.Err() != nil {
			break
		}
	}
	return nil, errors.Join(errs...)
}
