package config

import (
	"errors"
	"fmt"
)

// InitOptions say what home to make.
type InitOptions struct {
	Home string
	// Genesis is the file to take over.
	Genesis string
	Moniker string
	// Peers and ConsensusPeers are those of app/p2p and of CometBFT.
	Peers          []string
	ConsensusPeers string
	// Settings are values by field key, of both configuration files.
	Settings map[string]string
	// Force replaces configuration and genesis that are there; never keys.
	Force bool
}

// Initialized is a home that Init made.
type Initialized struct {
	Home    string `json:"home"`
	ChainID string `json:"chain_id"`
	Keys    Keys   `json:"keys"`
	// Validator is which of the genesis set the keys are; nil: none, the node only follows.
	Validator *int `json:"validator"`
}

// ValidatorText says which validator to people.
func (i *Initialized) ValidatorText() string {
	if i.Validator == nil {
		return "none: the node follows the chain"
	}
	return fmt.Sprint(*i.Validator)
}

// Init makes a home. Everything that can be wrong is looked at before the first
// file is written.
func Init(o InitOptions) (*Initialized, error) {
	files := Paths(o.Home)
	for _, file := range []string{files.Config, files.Comet, files.Genesis} {
		if exists(file) && !o.Force {
			return nil, fmt.Errorf("%s is there already; use --force to replace configuration and genesis, keys stay", file)
		}
	}
	_, params, err := LoadGenesis(o.Genesis)
	if err != nil {
		return nil, err
	}
	c := Default()
	c.Home = o.Home
	c.Node.Moniker = o.Moniker
	c.P2P.Peers = append([]string{}, o.Peers...)
	for key, text := range o.Settings {
		if err := c.Set(key, text); err != nil {
			return nil, fmt.Errorf("flag --%s: %w", key, err)
		}
	}
	if err := c.Check(); err != nil {
		return nil, err
	}
	comet := Comet(o.Home, CometOptions{
		Moniker: c.Node.Moniker, RPCListen: cometRPCListen, P2PListen: cometP2PListen,
		PersistentPeers: o.ConsensusPeers,
	})
	if err := c.applyComet(comet); err != nil {
		return nil, err
	}
	if err := errors.Join(comet.ValidateBasic(), checkComet(comet)); err != nil {
		return nil, fmt.Errorf("CometBFT configuration: %w", err)
	}

	keys, err := MakeKeys(o.Home)
	if err != nil {
		return nil, err
	}
	made := &Initialized{Home: o.Home, ChainID: params.ChainID(), Keys: keys}
	for i, m := range params.Validators {
		if string(m.Attester) != string(keys.AttesterKey) {
			continue
		}
		made.Validator = &i
		if m.Publisher != keys.Publisher {
			return nil, fmt.Errorf("genesis names %s as the publisher of attester %s, the home's key is that of %s: put the right key into %s",
				m.Publisher, keys.Attester, keys.Publisher, files.PublisherKey)
		}
	}
	if made.Validator == nil {
		c.Publisher.Enabled = false
	}
	if err := WriteComet(comet); err != nil {
		return nil, err
	}
	if err := WriteGenesis(files.Genesis, params); err != nil {
		return nil, err
	}
	return made, c.Write()
}
