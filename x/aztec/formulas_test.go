package aztec_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/internal/peer"
)

// What no vector of the peer's gives is what its published formulas give, worked out by
// other libraries: node's SHA-256 and @zkpassport/poseidon2.
func TestHashesFollowThePeersFormulas(t *testing.T) {
	one, two, three := fr.NewElement(1), fr.NewElement(2), fr.NewElement(3)
	payer := fr.NewElement(0x1234)
	for _, c := range []struct {
		name, want string
		got        fr.Element
	}{
		{"inHash(1, 2, 3)", "0x00c72a2486dd63e8cd97b47aa15a679657b4adebe9ff5002e021d45cad3f9eb7", peer.InHash([]fr.Element{one, two, three})},
		{
			"blockOutHash([1, 2], [], [3])", "0x0050f1fe0a9712b887bef2313638f6eece0213bb73996ab086125155521daa6e",
			aztec.BlockOutHash([][]fr.Element{{one, two}, {}, {three}}),
		},
		{
			"deriveStorageSlotInMap(7, 0x1234)", "0x269617da8113c5014e7fbda0efcbe631c469ac515d6a84b96ffc42b306fd22ac",
			aztec.MapSlot(fr.NewElement(7), payer),
		},
		{"feeJuiceBalanceLeafSlot(0x1234)", "0x13a11a5263026885f5ba50f8635e01d670d44a7bb0478ab6830403a7ef10310e", aztec.FeeJuiceSlot(payer)},
	} {
		require.Equal(t, common.HexToHash(c.want), leafOf(c.got), c.name)
	}
}
