package config

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

// Claims is the [claims] section.
type Claims struct {
	Enabled           bool     `toml:"enabled"`
	MinBond           string   `toml:"min_bond"`
	MaxFeeBasisPoints uint64   `toml:"max_fee_basis_points"`
	Allow             []string `toml:"allow"`
	OwnProver         string   `toml:"own_prover"`
	MaxSharePercent   uint64   `toml:"max_share_percent"`
	Prune             bool     `toml:"prune"`
}

// Policy is by what the node chooses among quotes. The section was checked.
func (c Claims) Policy() quote.Policy {
	p := quote.Policy{MaxFee: uint32(min(c.MaxFeeBasisPoints, quote.WholeReward)), MaxShare: c.MaxSharePercent}
	p.MinBond, _ = protocol.ParseAmount(c.MinBond) // checked
	for _, prover := range c.Allow {
		p.Allow = append(p.Allow, common.HexToAddress(prover))
	}
	if c.OwnProver != "" {
		p.Own = common.HexToAddress(c.OwnProver)
	}
	return p
}

func (c Claims) check(v *verdict) {
	_, err := protocol.ParseAmount(c.MinBond)
	v.demand(err == nil, "claims.min_bond", "is %q; write a whole number in quotes, in AZT's smallest unit, 1e-18", c.MinBond)
	v.demand(c.MaxFeeBasisPoints <= quote.WholeReward, "claims.max_fee_basis_points", "is %d; write 0 to %d", c.MaxFeeBasisPoints, quote.WholeReward)
	for i, prover := range c.Allow {
		v.account(fmt.Sprintf("claims.allow[%d]", i), prover)
	}
	if c.OwnProver != "" {
		v.account("claims.own_prover", c.OwnProver)
	}
	v.demand(c.MaxSharePercent <= 100, "claims.max_share_percent", "is %d; write 1 to 100, or 0 for no share", c.MaxSharePercent)
}

// account demands an L1 address that is not zero, as 0x and 40 hex digits.
func (v *verdict) account(field, text string) {
	ok := len(text) == 2+2*common.AddressLength && common.IsHexAddress(text) && common.HexToAddress(text) != common.Address{}
	v.demand(ok, field, "is %q; write the address of an L1 account, 0x and 40 hex digits", text)
}
