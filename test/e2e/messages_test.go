package e2e

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/messages"
	"github.com/aztecd/aztecd/networks/localnet"
	"github.com/aztecd/aztecd/test/long"
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
)

// walk does the steps of docs/messages.md, as a user types them.
type walk struct {
	t        *testing.T
	binary   string
	node, l1 []string
}

// run runs a command and reads what it prints.
func (w *walk) run(into any, args ...string) {
	w.t.Helper()
	raw := w.raw(args...)
	require.NoError(w.t, json.Unmarshal(raw, into), string(raw))
}

func (w *walk) raw(args ...string) []byte {
	w.t.Helper()
	out, said, err := w.try(args...)
	require.NoError(w.t, err, "%v: %s", args, said)
	return out
}

func (w *walk) try(args ...string) (out []byte, said string, err error) {
	cmd := exec.Command(w.binary, append(args, "--output", "json", "--timeout", patience.String())...)
	cmd.Env = append(os.Environ(), "AZTECD_L1_KEY="+localnet.DevKey)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err = cmd.Output()
	return out, stderr.String(), err
}

func (w *walk) onL1(args ...string) []string { return append(append(args, w.node...), w.l1...) }

func (w *walk) onL2(args ...string) []string { return append(args, w.node...) }

// A user with AZT on L1 and nothing on L2 deposits, pays with the deposit, sends a message
// to L1 and one to L2, each of which is consumed, and withdraws; payers that a portal funded
// do not mind. What is left is what was claimed less fees and withdrawal, and an audit from
// L1 alone agrees.
func TestMessagesAndMoneyGoBothWays(t *testing.T) {
	long.Minutes(t)
	binary, home := build(t), filepath.Join(t.TempDir(), "net")
	net := start(t, binary, "localnet", "--home", home, "--slot", "2s", "--tps", "2", "--fund", "portal", "--base-port", basePort(t))
	eventually(t, net, "the network never wrote its manifest", func() bool {
		_, err := os.Stat(filepath.Join(home, "localnet.json"))
		return err == nil
	})
	m := readManifest(t, home)
	node := m.node(t, 0)
	eventually(t, net, "payers that the portal is to fund send nothing", func() bool {
		tips, err := node.Tips(t.Context())
		return err == nil && tips.Checkpointed.Chunk > 0
	})
	w := &walk{t: t, binary: binary, node: []string{"--node", fmt.Sprintf("http://127.0.0.1:%d", m.Nodes[0].Ports.RPC)}, l1: []string{"--l1", m.L1.HTTP}}
	const (
		me       = "0x00000000000000000000000000000000000000000000000000000000000abcde"
		contract = "0x0000000000000000000000000000000000000000000000000000000000001234"
		content  = "0x0000000000000000000000000000000000000000000000000000000000000007"
		account  = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266" // of the development key
		payee    = "0x00000000000000000000000000000000000000aa"
	)

	// Money in.
	deposit := filepath.Join(t.TempDir(), "deposit.json")
	raw := w.raw(w.onL1("portal", "deposit", "--payer", me, "--amount", "5")...)
	require.NoError(t, os.WriteFile(deposit, raw, 0o600))
	var deposited messages.Deposit
	require.NoError(t, json.Unmarshal(raw, &deposited))
	require.True(t, deposited.Synced)
	fees := w.paid(w.onL2("portal", "claim", "--deposit", deposit)...)
	_, said, err := w.try(w.onL2("portal", "claim", "--deposit", deposit)...)
	require.Error(t, err)
	require.Contains(t, said, "has been claimed already")

	// A message to L1, and one to L2.
	var out api.Receipt
	w.run(&out, w.onL2("message", "send", "--payer", me, "--sender", contract, "--recipient", account, "--content", content)...)
	message := filepath.Join(t.TempDir(), "message.json")
	require.NoError(t, os.WriteFile(message, w.raw(w.onL1("message", "send", "--recipient", contract, "--content", content)...), 0o600))
	fees = append(fees, out.Fee)
	fees = append(fees, w.paid(w.onL2("message", "claim", "--payer", me, "--message", message)...)...)

	// Money out.
	var withdrawn api.Receipt
	w.run(&withdrawn, w.onL2("portal", "withdraw", "--payer", me, "--recipient", payee, "--amount", "2")...)
	fees = append(fees, withdrawn.Fee)
	var paid messages.Paid
	w.run(&paid, w.onL1("portal", "pay", "--tx", withdrawn.TxHash.String(), "--recipient", payee, "--amount", "2")...)
	require.Equal(t, common.HexToAddress(payee), paid.Recipient)
	_, said, err = w.try(w.onL1("portal", "pay", "--tx", withdrawn.TxHash.String(), "--recipient", payee, "--amount", "2")...)
	require.Error(t, err)
	require.Contains(t, said, "AlreadyConsumed")

	var shown messages.Proof
	w.run(&shown, w.onL1("message", "prove", "--tx", out.TxHash.String())...)
	require.NotZero(t, shown.Confirmation)
	w.run(&paid, w.onL1("message", "consume", "--tx", out.TxHash.String(), "--sender", contract, "--content", content)...)
	require.Equal(t, common.HexToAddress(account), paid.Recipient)

	// What is left.
	want, err := protocol.ParseAmount("3000000000000000000")
	require.NoError(t, err)
	for _, fee := range fees {
		want, err = want.Sub(fee)
		require.NoError(t, err)
	}
	require.Equal(t, want, w.balance(m, deposited.FeePayer))

	audit, err := exec.Command(binary, "audit", "--l1", m.L1.HTTP, "--beacon", m.L1.Beacon, "--rollup", m.Rollup,
		"--home", filepath.Join(t.TempDir(), "audit")).CombinedOutput()
	require.NoError(t, err, string(audit))
	require.Contains(t, string(audit), "are right")
	require.NoError(t, net.stop(t), net.output())
}

// paid runs a command that sends a tx on L2, and gives its fee.
func (w *walk) paid(args ...string) []protocol.Amount {
	w.t.Helper()
	var r api.Receipt
	w.run(&r, args...)
	require.Equal(w.t, api.StatusLocked, r.Status)
	return []protocol.Amount{r.Fee}
}

func (w *walk) balance(m manifest, of protocol.FieldHex) protocol.Amount {
	w.t.Helper()
	slot := aztec.MapSlot(fr.NewElement(aztec.FeeJuiceBalancesSlot), of.Field())
	value, err := m.node(w.t, 0).PublicStorage(w.t.Context(), api.At{}, protocol.FieldHex(fr.NewElement(aztec.FeeJuiceContract)), protocol.FieldHex(slot))
	require.NoError(w.t, err)
	left, err := protocol.AmountFromField(value.Field())
	require.NoError(w.t, err)
	return left
}
