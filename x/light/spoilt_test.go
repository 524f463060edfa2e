package light_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/light"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
)

var (
	few        = scene{members: 4, signers: 3, kind: lock.Locked, epoch: 2, tx: true}
	later      = scene{members: 4, signers: 4, kind: lock.Closed, epoch: 3, round: 3, restarts: 2}
	many       = likeEthereum
	kept       = scene{members: 4, signers: 3, kind: lock.Locked, epoch: 2, tx: true, confirmed: 8}
	goodScenes = []struct {
		name string
		scene
	}{
		{"a tx", few},
		{"a chunk, closed by a later epoch", later},
		{"48 members, a state as deep as Ethereum's", likeEthereum},
		{"a tx, confirmed on L1", kept},
	}
)

// badFiles are made from few, unless they name another scene.
var badFiles = []struct {
	name, reason string
	of           *scene
	spoil        func(t testing.TB, f *light.File)
}{
	{"another L1", "l1_chain", nil, func(_ testing.TB, f *light.File) { f.L1ChainID++ }},
	{"another rollup", "rollup", nil, func(_ testing.TB, f *light.File) { f.Rollup[0] ^= 1 }},
	{"a header with another state root", "header", nil, func(_ testing.TB, f *light.File) { f.State.Header[100] ^= 1 }},
	{"a header cut short", "header", nil, func(_ testing.TB, f *light.File) { f.State.Header = f.State.Header[:200] }},
	{"a header of another number", "header", nil, func(_ testing.TB, f *light.File) { f.L1Block.Number++ }},
	{"no header", "header", nil, func(_ testing.TB, f *light.File) { f.State.Header = nil }},
	{"another account", "account", nil, func(_ testing.TB, f *light.File) { last(f.State.Account)[70] ^= 1 }},
	{"no account node", "account", nil, func(_ testing.TB, f *light.File) { f.State.Account = nil }},
	{"a node of another trie", "account", nil, func(_ testing.TB, f *light.File) { f.State.Account = append(f.State.Account, f.State.Storage[0]) }},
	{"another hash in storage", "storage", nil, func(_ testing.TB, f *light.File) { last(f.State.Storage)[40] ^= 1 }},
	{"a storage node left out", "storage", nil, func(_ testing.TB, f *light.File) { f.State.Storage = f.State.Storage[1:] }},
	{"a storage node twice", "storage", nil, func(_ testing.TB, f *light.File) { f.State.Storage = append(f.State.Storage, f.State.Storage[0]) }},
	{"signed for an epoch that the storage proof is not of", "storage", nil, func(_ testing.TB, f *light.File) {
		c := &f.Proof.Certificate.Certificate
		c.Extension = lock.NewExtension(lock.Locked, 9, f.Proof.Checkpoint.Hash())
	}},
	{"no hash stored", "not_stored", &scene{members: 4, signers: 3, kind: lock.Locked, epoch: 2, tx: true, unstored: true}, func(testing.TB, *light.File) {}},
	{"no L1 state", "not_stored", nil, func(_ testing.TB, f *light.File) { f.State = nil }},
	{"a committee of strangers", "committee", nil, func(t testing.TB, f *light.File) { f.Committee = strangers(t, f) }},
	{"a committee in another order", "committee", nil, func(_ testing.TB, f *light.File) {
		f.Committee[0], f.Committee[1] = f.Committee[1], f.Committee[0]
	}},
	{"a member twice", "committee", nil, func(_ testing.TB, f *light.File) { f.Committee[1] = f.Committee[0] }},
	{"a committee of one more", "committee", nil, func(_ testing.TB, f *light.File) { f.Committee = append(f.Committee, common.Address{1}) }},
	{"confirmed up to the checkpoint before", "confirmed", &scene{members: 4, signers: 3, kind: lock.Locked, epoch: 2, tx: true, confirmed: 6}, func(testing.TB, *light.File) {}},
	{"another version confirmed", "confirmed", &kept, func(_ testing.TB, f *light.File) { f.Proof.Checkpoint.TotalMana++ }},
	{"the record of another place", "storage", &kept, func(_ testing.TB, f *light.File) { *f.State.Record = 8 }},
	{"the confirmed number kept back", "storage", &kept, func(_ testing.TB, f *light.File) { f.State.Record = nil }},
	{"another chain id", "chain", nil, func(_ testing.TB, f *light.File) { f.ChainID = protocol.ChainID(l1ChainID, rollup, 1) }},
	{"the chain id of before a restart", "chain", &later, func(_ testing.TB, f *light.File) { f.ChainID = protocol.ChainID(l1ChainID, rollup, 1) }},
	{"another tx", "tx", nil, func(_ testing.TB, f *light.File) { f.Proof.Tx.Hash[3] ^= 1 }},
	{"a tx at another place", "tx", nil, func(_ testing.TB, f *light.File) { f.Proof.Tx.Path.Index = 2 }},
	{"a tx after the last", "tx", nil, func(_ testing.TB, f *light.File) { f.Proof.Tx.Path.Index = 5 }},
	{"a tx's path cut short", "tx", nil, func(_ testing.TB, f *light.File) { f.Proof.Tx.Path.Aunts = f.Proof.Tx.Path.Aunts[1:] }},
	{"another chunk", "chunk", nil, func(_ testing.TB, f *light.File) { f.Proof.Chunk.StateRoot[3] ^= 1 }},
	{"a log's path too long", "chunk", nil, func(_ testing.TB, f *light.File) { f.Proof.Log.Aunts = append(f.Proof.Log.Aunts, common.Hash{1}) }},
	{"another log", "chunk", nil, func(_ testing.TB, f *light.File) { f.Proof.Checkpoint.ChunksRoot[3] ^= 1 }},
	{"signed by an earlier epoch than the header's", "certificate", &scene{members: 4, signers: 3, kind: lock.Locked, epoch: 1}, func(testing.TB, *light.File) {}},
	{"a signer too many", "form", nil, func(_ testing.TB, f *light.File) { f.Proof.Certificate.Signers[0] |= 1 }},
	{"a signer who is no member", "form", nil, func(_ testing.TB, f *light.File) { f.Proof.Certificate.Signers[0] = 0x16 }},
	{"signers of more members", "form", nil, func(_ testing.TB, f *light.File) {
		f.Proof.Certificate.Signers = append(f.Proof.Certificate.Signers, 0)
	}},
	{"2 of 4", "quorum", &scene{members: 4, signers: 2, kind: lock.Locked, epoch: 2, tx: true}, func(testing.TB, *light.File) {}},
	{"32 of 48", "quorum", &scene{members: 48, signers: 32, kind: lock.Locked, epoch: 2, tx: true, deep: 8}, func(testing.TB, *light.File) {}},
	{"33 of 48, one of them twice", "signature", &many, func(_ testing.TB, f *light.File) { s := f.Proof.Certificate.Signatures; s[7] = s[6] }},
	{"a high s", "signature", nil, func(_ testing.TB, f *light.File) { highS(&f.Proof.Certificate.Signatures[1]) }},
	{"a recovery id of 27", "signature", nil, func(_ testing.TB, f *light.File) { f.Proof.Certificate.Signatures[1][64] += 27 }},
	{"a signature of nobody", "signature", nil, func(_ testing.TB, f *light.File) { clear(f.Proof.Certificate.Signatures[1][:]) }},
	{"another height", "signature", nil, func(_ testing.TB, f *light.File) { f.Proof.Certificate.Height++ }},
	{"another round", "signature", nil, func(_ testing.TB, f *light.File) { f.Proof.Certificate.Round++ }},
	{"another kind", "signature", &later, func(_ testing.TB, f *light.File) { f.Proof.Certificate.Extension[0] = byte(lock.Locked) }},
	{"another checkpoint", "signature", nil, func(_ testing.TB, f *light.File) { f.Proof.Checkpoint.StateRoot[3] ^= 1 }},
	{"signed by strangers", "signature", nil, func(t testing.TB, f *light.File) {
		c := &f.Proof.Certificate.Certificate
		digest := lock.Digest(f.ChainID, c.Height, c.Round, c.Extension)
		signers, _ := keys(t, 8)
		for i := range c.Signatures {
			sig, err := crypto.Sign(digest[:], signers[5+i])
			require.NoError(t, err)
			c.Signatures[i] = [lock.SignatureSize]byte(sig)
		}
	}},
}

func last(nodes [][]byte) []byte { return nodes[len(nodes)-1] }

func strangers(t testing.TB, f *light.File) []common.Address {
	_, all := keys(t, 2*len(f.Committee))
	return all[len(f.Committee):]
}

// highS makes the twin of a signature that verifies as well, for who does not look.
func highS(sig *[lock.SignatureSize]byte) {
	s := new(big.Int).SetBytes(sig[32:64])
	s.Sub(crypto.S256().Params().N, s).FillBytes(sig[32:64])
	sig[64] ^= 1
}

// badTexts are no files at all.
var badTexts = []struct {
	name  string
	spoil func(text string) string
}{
	{"cut short", func(s string) string { return s[:len(s)/2] }},
	{"empty", func(string) string { return " " }},
	{"no object", func(string) string { return "[]" }},
	{"something behind it", func(s string) string { return s + "{}" }},
	{"format 1", func(s string) string { return strings.Replace(s, `"format":2`, `"format":1`, 1) }},
	{"an unknown field", func(s string) string { return strings.Replace(s, `"format":2`, `"format":2,"more":1`, 1) }},
	{"a field twice", func(s string) string { return strings.Replace(s, `"format":2`, `"format":2,"format":2`, 1) }},
	{"a field in capitals", func(s string) string { return strings.Replace(s, `"chunk"`, `"Chunk"`, 1) }},
	{"no checkpoint", func(s string) string { return strings.Replace(s, `"checkpoint"`, `"tx_"`, 1) }},
	{"digits in capitals", func(s string) string { return strings.Replace(s, `"signers":"0x0e"`, `"signers":"0x0E"`, 1) }},
	{"half a byte", func(s string) string { return strings.Replace(s, `"signers":"0x0e"`, `"signers":"0xe"`, 1) }},
	{"half a signature", func(s string) string { return strings.Replace(s, `"signatures":"0x`, `"signatures":"0x00`, 1) }},
	{"a number too large", func(s string) string { return strings.Replace(s, `"height":4242`, `"height":9007199254740992`, 1) }},
	{"a number with a point", func(s string) string { return strings.Replace(s, `"height":4242`, `"height":4242.0`, 1) }},
	{"a negative number", func(s string) string { return strings.Replace(s, `"height":4242`, `"height":-1`, 1) }},
	{"a round too large", func(s string) string { return strings.Replace(s, `"round":0`, `"round":4294967296`, 1) }},
	{"kind 3", func(s string) string { return strings.Replace(s, `"kind":1`, `"kind":3`, 1) }},
	{"a number that does not fit its word", func(s string) string { return strings.Replace(s, `"chunk":"0x00`, `"chunk":"0x01`, 1) }},
	{"another chain's name", func(s string) string { return strings.Replace(s, `"az-`, `"bz-`, 1) }},
	{"a place behind the ring", func(s string) string { return strings.Replace(s, `"l1_state":{`, `"l1_state":{"record":65536,`, 1) }},
	{"a state of nothing", func(s string) string { return s[:strings.Index(s, `,"l1_state"`)] + `,"l1_state":null}` }},
}
