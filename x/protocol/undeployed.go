package protocol

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
)

// Undeployed are parameters whose L1 side (rollup, governance, fee_juice_portal, the contracts of proving,
// genesis_origin, genesis_seed) is not known yet. The Rollup contract is deployed with them in an event, from which anyone
// can rebuild the chain's genesis.
type Undeployed struct{ params Params }

// Undeployed leaves out what only the deployment decides, and what a restart does.
func (p *Params) Undeployed() Undeployed {
	u := Undeployed{*p}
	u.params.Rollup, u.params.GenesisOrigin, u.params.GenesisSeed = common.Address{}, L1Block{}, common.Hash{}
	u.params.Governance, u.params.FeeJuicePortal = common.Address{}, common.Address{}
	u.params.RestartCount, u.params.Restart = 0, nil
	u.params.Proving = p.Proving.At(common.Address{}, common.Address{}, common.Address{})
	return u
}

// Encode writes the parameters as JSON.
func (u Undeployed) Encode() ([]byte, error) { return json.Marshal(u.params) }

// DecodeUndeployed reads what Encode wrote. Deployed judges it.
func DecodeUndeployed(raw []byte) (Undeployed, error) {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	var u Undeployed
	if err := dec.Decode(&u.params); err != nil {
		return Undeployed{}, fmt.Errorf("genesis parameters: %w", err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return Undeployed{}, fmt.Errorf("genesis parameters: something follows them")
	}
	p := &u.params
	none := common.Address{}
	if p.Rollup != none || p.Governance != none || p.FeeJuicePortal != none || p.GenesisOrigin != (L1Block{}) || p.GenesisSeed != (common.Hash{}) {
		return Undeployed{}, fmt.Errorf("genesis parameters: rollup, governance, fee_juice_portal, genesis_origin and genesis_seed must be left empty")
	}
	if r := p.Proving; r != nil && (r.Contract != none || r.Escrow != none) {
		return Undeployed{}, fmt.Errorf("genesis parameters: proving.contract and proving.escrow must be left empty")
	}
	if f := p.FallbackOf(); f != nil && f.Contract != none {
		return Undeployed{}, fmt.Errorf("genesis parameters: proving.fallback.contract must be left empty")
	}
	if u.params.RestartCount != 0 || u.params.Restart != nil {
		return Undeployed{}, fmt.Errorf("genesis parameters: a deployment begins with restart_count 0")
	}
	return u, nil
}

// Contracts are those of a deployment that the parameters name; Proving and Escrow where
// checkpoints get proven, Fallback where they may go on by proof alone.
type Contracts struct{ Rollup, Governance, FeeJuicePortal, Proving, Escrow, Fallback common.Address }

// Deployed completes and validates the parameters.
func (u Undeployed) Deployed(at Contracts, origin L1Block, seed common.Hash) (*Params, error) {
	p := u.params
	p.Rollup, p.Governance, p.FeeJuicePortal = at.Rollup, at.Governance, at.FeeJuicePortal
	p.GenesisOrigin, p.GenesisSeed = origin, seed
	p.Proving = p.Proving.At(at.Proving, at.Escrow, at.Fallback)
	if err := p.Validate(); err != nil {
		return nil, err
	}
	return &p, nil
}
