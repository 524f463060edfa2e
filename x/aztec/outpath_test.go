package aztec_test

import (
	"encoding/json"
	"flag"
	"math/big"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/inputs"
)

// update writes the vectors that the contracts read.
var update = flag.Bool("update", false, "write the vectors of messages that the contracts read")

const messagesFile = "../../l1bridge/contracts/test/vectors/messages.json"

// Every message of a block has a way to its out hash and a position of its own, whatever txs send nothing.
func TestEveryMessageHasItsPath(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		counts := rapid.SliceOfN(rapid.IntRange(0, 5), 1, 12).Draw(r, "messages of each tx")
		txs := make([][]fr.Element, len(counts))
		next := uint64(1)
		for i, n := range counts {
			for range n {
				txs[i] = append(txs[i], fr.NewElement(next))
				next++
			}
		}
		root := aztec.BlockOutHash(txs)
		seen := map[string]bool{}
		for tx := range txs {
			for i, m := range txs[tx] {
				p, err := aztec.PathOf(txs, tx, i)
				require.NoError(r, err)
				require.Equal(r, root, p.Root(m))
				require.Equal(r, len(p.Siblings)+1, p.Position.BitLen())
				require.False(r, seen[p.Position.String()])
				seen[p.Position.String()] = true
			}
		}
		for _, none := range [][2]int{{-1, 0}, {len(txs), 0}, {0, len(txs[0])}, {0, -1}} {
			_, err := aztec.PathOf(txs, none[0], none[1])
			require.Error(r, err)
		}
	})
}

// inVector is a message from L1 with its leaf, outVector one to L1 with its place in a block.
type (
	inVector struct {
		Sender     common.Address `json:"sender"`
		Recipient  common.Hash    `json:"recipient"`
		Content    common.Hash    `json:"content"`
		SecretHash common.Hash    `json:"secret_hash"`
		Leaf       common.Hash    `json:"leaf"`
		// Hash is the rolling hash with it.
		Hash common.Hash `json:"hash"`
	}
	outVector struct {
		Sender    common.Hash    `json:"sender"`
		Recipient common.Address `json:"recipient"`
		Content   common.Hash    `json:"content"`
		Position  string         `json:"position"`
		Path      hexutil.Bytes  `json:"path"`
	}
	// depositVector and withdrawVector are what the portal's messages say.
	depositVector struct {
		To      common.Hash `json:"to"`
		Amount  string      `json:"amount"`
		Content common.Hash `json:"content"`
	}
	withdrawVector struct {
		Recipient common.Address `json:"recipient"`
		Amount    string         `json:"amount"`
		Content   common.Hash    `json:"content"`
	}
)

const vectorChainID, vectorVersion = 31337, 7

// The contracts hash messages, and follow the paths, as this package does.
func TestMessagesAreTheContracts(t *testing.T) {
	var in []inVector
	var queue inputs.Queue
	for i := range uint64(3) {
		m := aztec.L1ToL2Message{
			Sender: common.BigToAddress(common.Big1), ChainID: vectorChainID, Version: vectorVersion,
			Recipient: fr.NewElement(100 + i), Content: fr.NewElement(200 + i), SecretHash: fr.NewElement(300 + i), Index: i,
		}
		hash := m.Hash()
		queue = queue.With(hash.Bytes())
		in = append(in, inVector{m.Sender, m.Recipient.Bytes(), m.Content.Bytes(), m.SecretHash.Bytes(), leafOf(m.Hash()), queue.Hash})
	}
	var messages [][]aztec.L2ToL1Message
	var hashes [][]fr.Element
	for tx, n := range []uint64{2, 0, 1, 3} {
		messages, hashes = append(messages, nil), append(hashes, nil)
		for i := range n {
			m := aztec.L2ToL1Message{
				Sender: fr.NewElement(uint64(10 * tx)), Version: vectorVersion, ChainID: vectorChainID, //nolint:gosec // small
				Recipient: common.BigToAddress(common.Big2), Content: fr.NewElement(i),
			}
			messages[tx], hashes[tx] = append(messages[tx], m), append(hashes[tx], m.Hash())
		}
	}
	var out []outVector
	for tx := range messages {
		for i, m := range messages[tx] {
			p, err := aztec.PathOf(hashes, tx, i)
			require.NoError(t, err)
			v := outVector{Sender: m.Sender.Bytes(), Recipient: m.Recipient, Content: m.Content.Bytes(), Position: p.Position.String()}
			for _, s := range p.Siblings {
				b := s.Bytes()
				v.Path = append(v.Path, b[:]...)
			}
			out = append(out, v)
		}
	}
	var deposits []depositVector
	var withdrawals []withdrawVector
	for i, amount := range []string{"1", "1000000000000000000", "340282366920938463463374607431768211455"} {
		var value fr.Element
		_, err := value.SetString(amount)
		require.NoError(t, err)
		to, recipient := fr.NewElement(0xabc0+uint64(i)), common.BigToAddress(big.NewInt(0x12340+int64(i))) //nolint:gosec // small
		deposits = append(deposits, depositVector{to.Bytes(), amount, leafOf(aztec.DepositContent(to, value))})
		withdrawals = append(withdrawals, withdrawVector{recipient, amount, leafOf(aztec.WithdrawContent(recipient, value))})
	}
	got, err := json.MarshalIndent(map[string]any{
		"chain_id": vectorChainID, "version": vectorVersion, "in": in, "deposits": deposits, "withdrawals": withdrawals,
		"out_root": leafOf(aztec.BlockOutHash(hashes)), "out": out,
	}, "", "  ")
	require.NoError(t, err)
	got = append(got, '\n')
	if *update {
		require.NoError(t, os.WriteFile(messagesFile, got, 0o644))
	}
	want, err := os.ReadFile(messagesFile)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "run make vectors")
}

func leafOf(e fr.Element) common.Hash { return e.Bytes() }
