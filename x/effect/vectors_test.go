package effect_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/internal/vectors"
)

// A tx effect has exactly the peer's blob fields and out hash, and is decoded
// from them.
func TestTxEffectsVectors(t *testing.T) {
	section := vectors.Section(t, "tx_effects")
	for _, v := range section.Objects("effects") {
		e := readEffect(v)
		require.NoError(t, e.Validate())
		fields := e.AppendFields(nil)
		v.Equal(v.Fields("blobFields"), fields, "blobFields")
		v.Equal(len(fields), e.Fields(), "number of fields")
		v.Equal(v.Field("txOutHash"), aztec.TxOutHash(e.L2ToL1Msgs), "txOutHash")

		decoded, rest, err := effect.Decode(fields)
		require.NoError(t, err)
		require.Empty(t, rest)
		v.Equal(e, decoded, "decoded effect")
	}
	if section.Has("empty_effect_blobFields") {
		section.Equal(section.Fields("empty_effect_blobFields"), new(effect.TxEffect).AppendFields(nil), "empty effect")
	}
}

func readEffect(v *vectors.Object) effect.TxEffect {
	e := effect.TxEffect{
		RevertCode:     uint8(v.Uint("revertCode")),
		TxHash:         v.Field("txHash"),
		TransactionFee: v.Field("transactionFee"),
		NoteHashes:     orNil(v.Fields("noteHashes")),
		Nullifiers:     orNil(v.Fields("nullifiers")),
		L2ToL1Msgs:     orNil(v.Fields("l2ToL1Msgs")),
	}
	for _, w := range v.FieldLists("publicDataWrites") {
		e.PublicWrites = append(e.PublicWrites, effect.PublicWrite{Slot: w[0], Value: w[1]})
	}
	e.PrivateLogs = append(e.PrivateLogs, v.FieldLists("privateLogs")...)
	for _, log := range v.Objects("publicLogs") {
		e.PublicLogs = append(e.PublicLogs, effect.PublicLog{Contract: log.Field("contract"), Fields: orNil(log.Fields("fields"))})
	}
	for _, key := range []string{"contractClassLogs", "contractClassLog"} {
		if v.Has(key) {
			for _, log := range v.Objects(key) {
				e.ContractClassLogs = append(e.ContractClassLogs, effect.ContractClassLog{Contract: log.Field("contract"), Fields: log.Fields("fields")})
			}
		}
	}
	return e
}

func orNil(list []fr.Element) []fr.Element {
	if len(list) == 0 {
		return nil
	}
	return list
}
