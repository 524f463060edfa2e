package view

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// Between reads what was published in the blocks from one to another, both included,
// in order; Locate tells more of each. It asks in as many parts as endpoints want.
func Between(ctx context.Context, c *client.Client, rollup common.Address, from, to uint64) ([]Publication, error) {
	var all []Publication
	for from <= to {
		logs, through, err := c.LogsFrom(ctx, proposals(rollup), from, to)
		if err != nil {
			return nil, err
		}
		found, err := parsePublications(rollup, logs)
		if err != nil {
			return nil, err
		}
		for _, p := range found {
			if !p.Undone {
				all = append(all, p)
			}
		}
		from = through + 1
	}
	return all, nil
}
