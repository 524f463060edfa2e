package app

import (
	"errors"

	"github.com/aztecd/aztecd/app/config"
)

// Validated is what a home that would start says.
type Validated struct {
	Home    string `json:"home"`
	ChainID string `json:"chain_id"`
}

// Validate looks at all that a start looks at before it opens or writes anything: CometBFT's
// file, genesis, keys and ports; c itself has been checked. All that is wrong is told at once.
func Validate(c *config.Config) (*Validated, error) {
	comet, err := c.LoadComet()
	errs := []error{err}
	_, params, err := config.LoadGenesis(c.Files().Genesis)
	errs = append(errs, err)
	if comet != nil {
		errs = append(errs, c.CheckKeys(comet.PrivValidatorListenAddr != ""), checkPorts(c, comet))
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return &Validated{c.Home, params.ChainID()}, nil
}
