package config_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

const account = "0x00000000000000000000000000000000000000aB"

func TestClaimsGiveAPolicy(t *testing.T) {
	c := config.Default()
	require.True(t, c.Claims.Enabled)
	require.Equal(t, quote.Policy{MaxFee: quote.WholeReward}, c.Claims.Policy(), "anybody's quote by default")
	c.Claims = config.Claims{MinBond: "5", MaxFeeBasisPoints: 3000, Allow: []string{account}, OwnProver: account, MaxSharePercent: 40}
	require.NoError(t, c.Check())
	require.Equal(t, quote.Policy{
		MinBond: protocol.Amount{Lo: 5}, MaxFee: 3000, Allow: []common.Address{common.HexToAddress(account)},
		Own: common.HexToAddress(account), MaxShare: 40,
	}, c.Claims.Policy())
}

func TestClaimsThatCannotWorkAreRefused(t *testing.T) {
	for field, change := range map[string]func(*config.Claims){
		"claims.min_bond":             func(c *config.Claims) { c.MinBond = "1.5" },
		"claims.max_fee_basis_points": func(c *config.Claims) { c.MaxFeeBasisPoints = 10_001 },
		"claims.allow[0]":             func(c *config.Claims) { c.Allow = []string{"prover"} },
		"claims.allow[1]":             func(c *config.Claims) { c.Allow = []string{account, account[2:]} },
		"claims.own_prover":           func(c *config.Claims) { c.OwnProver = common.Address{}.Hex() },
		"claims.max_share_percent":    func(c *config.Claims) { c.MaxSharePercent = 101 },
	} {
		c := config.Default()
		change(&c.Claims)
		require.ErrorContains(t, c.Check(), field)
	}
}
