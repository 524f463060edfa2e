package app

import (
	"errors"
	"fmt"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// checkGenesis holds the genesis file against the parameters the data was made with.
// A file that was edited since, or that belongs to another chain, would be found out by
// the first block that breaks its rules only, long after.
func checkGenesis(world *worldstate.Store, params *protocol.Params, file string) error {
	now, err := params.Encode()
	if err != nil {
		return err
	}
	kept, err := ledger.Params(world)
	if errors.Is(err, ledger.ErrNoRecord) { // the first start
		return world.Write(func(w worldstate.Writer) error { return ledger.PutParams(w, now) })
	}
	if err != nil {
		return err
	}
	difference, err := config.ParamsDiffer(now, kept)
	if err != nil {
		return fmt.Errorf("genesis parameters on disk: %w", err)
	}
	if difference != "" {
		return fmt.Errorf("%s is not the genesis this node's data was made with: app_state.%s; restore the file, or use another home", file, difference)
	}
	return nil
}
