package aztec_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/internal/peer"
	"github.com/aztecd/aztecd/x/internal/vectors"
)

type entry = *vectors.Object

// protocolHashes recomputes each kind of entry from its inputs.
var protocolHashes = map[string]func(t *testing.T, v entry) fr.Element{
	"siloNoteHash": func(t *testing.T, v entry) fr.Element {
		checkSep(v, aztec.SepSiloedNoteHash)
		return peer.SiloNoteHash(v.Field("contract"), v.Field("noteHash"))
	},
	"computeNoteHashNonce": func(t *testing.T, v entry) fr.Element {
		checkSep(v, aztec.SepNoteHashNonce)
		return peer.NoteHashNonce(v.Field("nullifierZero"), int(v.Uint("index")))
	},
	"computeUniqueNoteHash": func(t *testing.T, v entry) fr.Element {
		checkSep(v, aztec.SepUniqueNoteHash)
		return peer.UniqueNoteHash(first(v, "nonce", "noteNonce"), first(v, "siloedNoteHash", "noteHash"))
	},
	"siloNullifier": func(t *testing.T, v entry) fr.Element {
		checkSep(v, aztec.SepSiloedNullifier)
		return aztec.SiloNullifier(v.Field("contract"), v.Field("innerNullifier"))
	},
	"computeProtocolNullifier": func(t *testing.T, v entry) fr.Element {
		v.Equal(v.Field("nullMsgSender"), aztec.NullMsgSender(), "nullMsgSender")
		return aztec.ProtocolNullifier(v.Field("txRequestHash"))
	},
	"computePublicDataTreeLeafSlot": func(t *testing.T, v entry) fr.Element {
		checkSep(v, aztec.SepPublicLeafSlot)
		return aztec.PublicDataSlot(v.Field("contract"), v.Field("slot"))
	},
	"computeFeePayerBalanceLeafSlot": func(t *testing.T, v entry) fr.Element {
		return aztec.FeeJuiceSlot(first(v, "feePayer", "address"))
	},
	"computeSiloedPrivateLogFirstField": func(t *testing.T, v entry) fr.Element {
		checkSep(v, aztec.SepPrivateLogFirstField)
		return aztec.SiloPrivateLogField(v.Field("contract"), v.Field("field"))
	},
	"sha256ToField": func(t *testing.T, v entry) fr.Element {
		return sha256OfFields(v.Fields("inputs"))
	},
	"l1ToL2MessageHash": func(t *testing.T, v entry) fr.Element {
		m := aztec.L1ToL2Message{
			Sender: address(v, "sender"), ChainID: v.Uint("chainId"),
			Recipient: v.Field("recipient"), Version: v.Uint("version"),
			Content: v.Field("content"), SecretHash: v.Field("secretHash"), Index: v.Uint("index"),
		}
		if v.Has("preimage_fields") {
			v.Equal(sha256OfFields(v.Fields("preimage_fields")), m.Hash(), "preimage_fields")
		}
		return m.Hash()
	},
	"l2ToL1MessageHash": func(t *testing.T, v entry) fr.Element {
		v.LeaveOut("prose", "preimage")
		return aztec.L2ToL1Message{
			Sender: v.Field("l2Sender"), Recipient: address(v, "l1Recipient"),
			Content: v.Field("content"), Version: v.Uint("rollupVersion"), ChainID: v.Uint("chainId"),
		}.Hash()
	},
}

// clientsHashes are computed by who makes a tx, never by a node.
var clientsHashes = []string{"computeVarArgsHash", "computeCalldataHash", "computeSecretHash"}

// The protocol's hashes are the peer's. Entries may be one object or a list of
// them; a suffix after "_" tells apart entries of one kind.
func TestProtocolHashesVectors(t *testing.T) {
	section := vectors.Section(t, "protocol_hashes")
	for _, name := range section.Rest() {
		kind, _, _ := strings.Cut(name, "_")
		if slices.Contains(clientsHashes, kind) {
			section.LeaveOut("of clients", name)
			continue
		}
		compute, ok := protocolHashes[kind]
		require.True(t, ok, "entry %q is not understood", name)
		for _, v := range section.Objects(name) {
			got := compute(t, v)
			v.Equal(v.Field("result"), got, "result")
		}
	}
}

// The fee juice balance's slot is that of a map in the fee juice contract.
func TestFeeJuiceSlotIsAMapSlot(t *testing.T) {
	owner := fr.NewElement(0xfee)
	inMap := aztec.MapSlot(fr.NewElement(1), owner)
	require.Equal(t, aztec.PublicDataSlot(fr.NewElement(5), inMap), aztec.FeeJuiceSlot(owner))
	require.NotEqual(t, aztec.FeeJuiceSlot(owner), aztec.FeeJuiceSlot(fr.NewElement(0xfef)))
}

func checkSep(v entry, sep aztec.Separator) {
	if v.Has("sep") {
		v.Equal(v.Uint("sep"), uint64(sep), "sep")
	}
}

func first(v entry, keys ...string) fr.Element {
	for _, key := range keys {
		if v.Has(key) {
			return v.Field(key)
		}
	}
	return v.Field(keys[0])
}

func address(v entry, key string) common.Address {
	return common.BigToAddress(v.Number(key))
}

func sha256OfFields(fields []fr.Element) fr.Element {
	var data []byte
	for i := range fields {
		b := fields[i].Bytes()
		data = append(data, b[:]...)
	}
	return aztec.Sha256ToField(data)
}
