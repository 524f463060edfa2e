package main

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/genesis"
	"github.com/aztecd/aztecd/app/gov"
	"github.com/aztecd/aztecd/l1bridge/governance"
	"github.com/aztecd/aztecd/l1bridge/stakes"
)

func TestGovernanceIsAVoteAnAccountOrNobody(t *testing.T) {
	account, vetoer := common.Address{0x60}, common.Address{0x7e}
	for who, want := range map[string]genesis.Options{
		"vote":        {Votes: true, Vetoer: vetoer},
		account.Hex(): {Governance: account},
		"nobody":      {},
	} {
		o := genesis.Options{Vetoer: want.Vetoer}
		require.NoError(t, governedBy(&o, who))
		require.Equal(t, want, o)
	}
	for _, who := range []string{"", "0x12", "everybody", common.Address{}.Hex()} {
		require.ErrorContains(t, governedBy(&genesis.Options{}, who), "--governance")
	}
	require.ErrorContains(t, governedBy(&genesis.Options{Vetoer: vetoer}, "nobody"), "--vetoer")
}

func TestAMotionIsOneThing(t *testing.T) {
	member := common.Address{1}
	for name, c := range map[string]struct {
		flags motionFlags
		want  string // in words, or the error
	}{
		"slash":            {motionFlags{members: []string{member.Hex()}, slash: "0.5"}, "slash 0.5 AZT of each of " + member.Hex()},
		"both":             {motionFlags{members: []string{member.Hex(), "0x" + common.Bytes2Hex(make([]byte, 20))}, slash: "1", kick: true}, "slash 1 AZT of each of 2 validators and send them away"},
		"kick":             {motionFlags{members: []string{member.Hex()}, kick: true}, "send away " + member.Hex()},
		"admit":            {motionFlags{members: []string{member.Hex()}, admit: true}, "let in " + member.Hex()},
		"restart":          {motionFlags{reboot: true}, "restart the chain"},
		"two at once":      {motionFlags{admit: true, reboot: true}, "--admit and --restart"},
		"not an amount":    {motionFlags{slash: "much"}, "--slash"},
		"not an address":   {motionFlags{members: []string{"0x1"}}, "is not an address"},
		"negative amounts": {motionFlags{slash: "-1"}, "not an amount of AZT"},
	} {
		m, err := c.flags.motion()
		got := m.String()
		if err != nil {
			got = err.Error()
		}
		require.Contains(t, got, c.want, name)
	}
}

// What strangers wrote reaches the terminal quoted, and not without end.
func TestAProposalIsShownSafely(t *testing.T) {
	amount := stakes.NewAZT(big.NewInt(5e17))
	s := &gov.Status{
		Rules: governance.Rules{Quorum: 1_500, Majority: 6_001, Voting: 60, Timelock: 30, Grace: 630, Limit: amount},
		Proposals: []governance.Proposal{{
			State: governance.Due, Reason: "\x1b[2Jbecause " + string(bytes.Repeat([]byte("a"), 10_000)), Evidence: []byte{1, 2}, Until: 1_900_000_000,
			Motion: governance.Motion{Members: []common.Address{{1}, {2}}, Amount: amount, Kick: true},
		}},
	}
	var out bytes.Buffer
	printGovStatus(&out, s)
	require.NotContains(t, out.String(), "\x1b")
	require.Less(t, out.Len(), 2_500)
	for _, want := range []string{
		"15 % of the supply votes, 60.01 % of that for it", "1m0s of voting, 30s of timelock, 10m30s to execute",
		"slash 0.5 AZT of each of 2 validators and send them away", "due, anyone may execute it before 2030-03-17 17:46:40 UTC",
		`reason    "\x1b[2Jbecause`, "2 bytes, in --output json", "vetoer      nobody",
	} {
		require.Contains(t, out.String(), want)
	}
}
