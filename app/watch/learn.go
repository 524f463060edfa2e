package watch

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/internal/atomicfile"
	"github.com/aztecd/aztecd/x/protocol"
)

// ErrOther means that the node is of another deployment than the one that is watched.
var ErrOther = errors.New("the node is of another deployment")

// askAgain is how often a node is asked that did not answer yet.
const askAgain = time.Second

// learn asks the node for the deployment's parameters until it answers; nil when ctx ends
// before. Whoever answers for a node must not choose which contract gets the account's
// money: the deployment is the one that was asked for, or the first that was watched.
func (o Options) learn(ctx context.Context, node *client.Client, h *health) (*protocol.Params, error) {
	tick := time.NewTicker(askAgain)
	defer tick.Stop()
	said := false
	for {
		asked, cancel := context.WithTimeout(ctx, answersWithin)
		info, err := node.Info(asked)
		cancel()
		if err == nil && info.Params == nil {
			err = errors.New("it names no parameters")
		}
		h.heard(err)
		if err == nil {
			p := info.Params.Protocol()
			return p, o.pin(p)
		}
		if !said {
			said = true
			o.Logger.Warn("The node does not answer, wait for it", "node", o.Node, "err", err)
		}
		select {
		case <-ctx.Done():
			return nil, nil
		case <-tick.C:
		}
	}
}

// pinned is what a directory is for.
type pinned struct {
	L1ChainID uint64         `json:"l1_chain_id"`
	Rollup    common.Address `json:"rollup"`
}

// pin holds the node's deployment against that of the options and of the directory, which is
// for one from the first start on.
func (o Options) pin(p *protocol.Params) error {
	is := pinned{p.L1ChainID, p.Rollup}
	if o.Rollup != (common.Address{}) && o.Rollup != is.Rollup {
		return fmt.Errorf("%w: %s is to be watched, %s says %s: ask another node", ErrOther, o.Rollup, o.Node, is.Rollup)
	}
	file := filepath.Join(o.Dir, "deployment.json")
	raw, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		if raw, err = json.Marshal(is); err == nil {
			err = atomicfile.Write(file, append(raw, '\n'), 0o600)
		}
		return err
	}
	var was pinned
	if err == nil {
		err = json.Unmarshal(raw, &was)
	}
	if err != nil {
		return fmt.Errorf("read which deployment %s is for: %w; move the file away to begin anew", file, err)
	}
	if was != is {
		return fmt.Errorf("%w: %s is for rollup %s on L1 %d, %s says %s on L1 %d: ask another node, or name another --dir",
			ErrOther, o.Dir, was.Rollup, was.L1ChainID, o.Node, is.Rollup, is.L1ChainID)
	}
	return nil
}
