package publisher_test

import (
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
)

// A publisher goes on from the journal of the first version, which testdata holds as
// that version wrote it at this point, but for hashes and prices: what is pending is
// waited for, not sent twice, and is replaced in time at twice the price.
func TestFirstJournalIsTakenOver(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	parent := chain.Lock(t, 0, 1)
	position := l1.Leader(1)
	leader := newBridge(t, l1, chain, position)
	l1.SealInto(t, 1, 0)
	leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	included := l1.Seal(t)
	leader.expect(t, publisher.Nothing, publisher.ReasonCaughtUp)
	chain.Lock(t, 1, 1)
	chain.Lock(t, 2, 1)
	l1.SealInto(t, l1.NextTurn(t, position), 0)
	sent := leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)

	l1.Node.Censor(leader.Account())
	l1.SealInto(t, l1.NextTurn(t, position), 0)
	pending := lastSent(t, leader.account.Journal)
	was, err := os.ReadFile("testdata/first_journal.json")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(leader.account.Journal, []byte(strings.NewReplacer(
		"ACCOUNT", leader.Account().Hex(), "ROLLUP", l1.Deployment.Rollup.Hex(), "PARENT", parent.Hash().Hex(),
		"TX0", onlyTx(t, included).Hash().Hex(), "BLOCK0", included.Hash().Hex(), "TX1", pending,
		"GAS1", strconv.FormatUint(sent.Terms.Fees.Gas, 10), "NUMBER0", included.Number().String(),
		"SENT0", strconv.FormatUint(included.NumberU64()-1, 10), "SENT1", strconv.FormatUint(included.NumberU64()+1, 10),
	).Replace(string(was))), 0o600))

	leader.restart(t)
	leader.expect(t, publisher.Wait, publisher.ReasonPending)
	l1.SealInto(t, l1.NextTurn(t, position), 0)
	l1.Node.Censor()
	again := leader.expect(t, publisher.Propose, publisher.ReasonOverdue)
	require.EqualValues(t, 1, again.Terms.Nonce)
	require.GreaterOrEqual(t, again.Terms.Fees.Gas, 2*sent.Terms.Fees.Gas, "twice what the journal says was offered")
	require.EqualValues(t, 1, onlyTx(t, l1.Seal(t)).Nonce())
	leader.expect(t, publisher.Nothing, publisher.ReasonCaughtUp)
	require.EqualValues(t, 3, leader.tip(t))
}

// lastSent reads the hash of the last transaction out of a journal.
func lastSent(t *testing.T, journal string) string {
	t.Helper()
	data, err := os.ReadFile(journal)
	require.NoError(t, err)
	all := regexp.MustCompile(`"hash": "(0x[0-9a-f]{64})"`).FindAllSubmatch(data, -1)
	require.NotEmpty(t, all)
	return string(all[len(all)-1][1])
}
