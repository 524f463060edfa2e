package audit_test

import (
	"crypto/ecdsa"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/publication"
)

// Whoever publishes, and through whatever contract, neither ends an audit nor a
// verification: the header is made from state and effects, calldata is a hint.
func TestWhoeverPublishesAndHoweverIsAudited(t *testing.T) {
	for name, c := range map[string]struct {
		send func(t *testing.T, r *rollup, p *publication.Publishable)
		// hidden: the header is nowhere in the transaction, so L1 alone does not tell it
		// to who has no state.
		hidden bool
	}{
		"a junk byte before the call": {send: func(t *testing.T, r *rollup, p *publication.Publishable) {
			t.Helper()
			to := r.deployCode(t, forwarder(r.Deployment.Rollup, 1))
			r.sendBlobs(t, r.outsider(t), to, append([]byte{0xff}, publishLocked(r, p)...), p)
		}},
		"no calldata at all": {hidden: true, send: func(t *testing.T, r *rollup, p *publication.Publishable) {
			t.Helper()
			to := r.deployCode(t, caller(r.Deployment.Rollup, publishLocked(r, p)))
			r.sendBlobs(t, r.outsider(t), to, nil, p)
		}},
		"two calls, of which the first fails": {send: func(t *testing.T, r *rollup, p *publication.Publishable) {
			t.Helper()
			other := *p
			other.Header.Slot++
			to := r.deployCode(t, slices.Concat(caller(r.Deployment.Rollup, publishLocked(r, &other))[:callerSize], forwarder(r.Deployment.Rollup, 7)))
			r.sendBlobs(t, r.outsider(t), to, append(make([]byte, 7), publishLocked(r, p)...), p)
		}},
		"an account with code": {send: func(t *testing.T, r *rollup, p *publication.Publishable) {
			t.Helper()
			code := r.deployCode(t, forwarder(r.Deployment.Rollup, 3))
			key := r.outsider(t)
			r.delegate(t, key, code)
			r.sendBlobs(t, key, l1test.Address(key), append([]byte{1, 2, 3}, publishLocked(r, p)...), p)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			r := newRollup(t)
			r.Sight = l1test.Followed
			for slot := range uint64(3) {
				r.SealInto(t, slot, 1)
			}
			r.lock(t, 2, 2) // the L1 block it names is neither the one before nor the tip's
			p, err := r.Publishable(1)
			require.NoError(t, err)
			require.NotEqual(t, r.Params.GenesisOrigin.Ref(), p.Header.Origin)
			r.SealInto(t, 9, 0)
			c.send(t, r, p)
			r.lock(t, 11, 1)
			require.Greater(t, r.State.Checkpoint.Header.Origin.Number, p.Header.Origin.Number)
			r.publish(t, 14)

			a := newRun(t, r)
			a.again(t, 1, 2)
			a.same(t, r)

			v := verify.Verifier{Client: a.Client, Blobs: a.Blobs, Rollup: a.Rollup}
			if c.hidden {
				_, err := v.Checkpoint(t.Context(), 1)
				require.ErrorIs(t, err, verify.ErrNoHeader)
				v.Known = map[common.Hash]checkpoint.Header{p.Header.Hash(): p.Header}
			}
			report, err := v.Checkpoint(t.Context(), 1)
			require.NoError(t, err)
			require.Equal(t, p.Header, report.Header)
		})
	}
}

// Fees that no honest proposer sets can't be made of state and effects: where L1 shows
// the header nowhere a node's is taken, by its hash.
func TestAHeaderThatL1HidesIsHadFromANode(t *testing.T) {
	r := newRollup(t)
	r.lock(t, 0, 1)
	p, err := r.Publishable(1)
	require.NoError(t, err)
	p.Header.Fees.PerMana += 12345
	p.Certificate = l1test.Certify(t, r.L1, p.Certificate.Height, p.Header, r.Attesters)
	r.SealInto(t, 9, 0)
	r.sendBlobs(t, r.outsider(t), r.deployCode(t, caller(r.Deployment.Rollup, publishLocked(r, p))), nil, p)

	a := newRun(t, r)
	a.Nodes = []audit.Node{&node{rollup: r}}
	err = audit.Run(t.Context(), a.Options)
	require.ErrorIs(t, err, verify.ErrNoHeader)
	require.ErrorContains(t, err, "--node")
	require.Empty(t, a.told)
	a.Nodes = append(a.Nodes, &node{rollup: r, header: &p.Header})
	a.again(t, 1)

	anew := newRun(t, r)
	anew.Reexecute, anew.Nodes = true, a.Nodes
	var d *audit.Difference
	require.ErrorAs(t, audit.Run(t.Context(), anew.Options), &d)
	require.Equal(t, "fees of the slot", d.What, "no proposer may set them")
}

func publishLocked(r *rollup, p *publication.Publishable) []byte {
	return bindings.NewRollup().PackPublishLocked(bindings.LockedPublication{
		Headers: []bindings.CheckpointHeader{bindings.FromHeader(p.Header)}, BlobCounts: big.NewInt(1),
		Cert: bindings.FromCertificate(p.Certificate, r.Committee), Keep: new(big.Int), Turn: bindings.Nobodys,
	})
}

// forwarder is a contract that calls another one with its calldata, but for so many
// bytes at the front.
func forwarder(to common.Address, skip byte) []byte {
	return slices.Concat(
		[]byte{0x60, skip, 0x36, 0x03, 0x60, skip, 0x5f, 0x37}, // calldatacopy(0, skip, calldatasize - skip)
		[]byte{0x5f, 0x5f, 0x60, skip, 0x36, 0x03, 0x5f, 0x5f}, // out, in
		[]byte{0x73}, to[:], []byte{0x5a, 0xf1, 0x50, 0x00}, // call(gas, to, 0, in, out)
	)
}

// callerSize is caller's code without the data and the stop before it.
const callerSize = 42

// caller is a contract that calls another one with what it has at the end of its code.
func caller(to common.Address, data []byte) []byte {
	n := len(data)
	size := []byte{0x61, byte(n >> 8), byte(n)}
	code := slices.Concat(size, []byte{0x60, callerSize + 1, 0x5f, 0x39}, // codecopy(0, the data, n)
		[]byte{0x5f, 0x5f}, size, []byte{0x5f, 0x5f}, []byte{0x73}, to[:], []byte{0x5a, 0xf1, 0x50}) // call(gas, to, 0, data)
	for len(code) < callerSize {
		code = append(code, 0x5b)
	}
	return slices.Concat(code, []byte{0x00}, data)
}

func (r *rollup) outsider(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	return l1test.Key(t, "outsider", 0)
}

// deployCode makes a contract of runtime code.
func (r *rollup) deployCode(t *testing.T, code []byte) common.Address {
	t.Helper()
	n := len(code)
	size := []byte{0x61, byte(n >> 8), byte(n)}
	init := slices.Concat(size, []byte{0x60, 0x0c, 0x5f, 0x39}, size, []byte{0x5f, 0xf3}, code) // codecopy, return
	key := r.outsider(t)
	receipt := r.include(t, key, &types.DynamicFeeTx{Nonce: r.nonce(t, key), GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e11), Gas: 2_000_000, Data: init})
	return receipt.ContractAddress
}

// delegate gives an account a contract's code (EIP-7702).
func (r *rollup) delegate(t *testing.T, key *ecdsa.PrivateKey, code common.Address) {
	t.Helper()
	nonce := r.nonce(t, key)
	chain := uint256.NewInt(r.Params.L1ChainID)
	auth, err := types.SignSetCode(key, types.SetCodeAuthorization{ChainID: *chain, Address: code, Nonce: nonce + 1})
	require.NoError(t, err)
	r.include(t, key, &types.SetCodeTx{
		ChainID: chain, Nonce: nonce, GasTipCap: uint256.NewInt(1e9), GasFeeCap: uint256.NewInt(1e11), Gas: 200_000,
		To: l1test.Address(r.Attesters[0]), AuthList: []types.SetCodeAuthorization{auth},
	})
}

// sendBlobs sends a checkpoint's blobs with any calldata; the rollup takes it.
func (r *rollup) sendBlobs(t *testing.T, key *ecdsa.PrivateKey, to common.Address, data []byte, p *publication.Publishable) {
	t.Helper()
	packed, err := blob.Pack(p.Fields)
	require.NoError(t, err)
	last, err := checkpoint.PackAttestations([]checkpoint.Attestation{{Certificate: p.Certificate, Links: p.Links}})
	require.NoError(t, err)
	all := append(packed, *last)
	commitments, proofs := make([]kzg4844.Commitment, len(all)), []kzg4844.Proof{}
	for i := range all {
		commitments[i], err = kzg4844.BlobToCommitment(&all[i])
		require.NoError(t, err)
		cells, err := kzg4844.ComputeCellProofs(&all[i])
		require.NoError(t, err)
		proofs = append(proofs, cells...)
	}
	sidecar := types.NewBlobTxSidecar(types.BlobSidecarVersion1, all, commitments, proofs)
	receipt := r.include(t, key, &types.BlobTx{
		ChainID: uint256.NewInt(r.Params.L1ChainID), Nonce: r.nonce(t, key), To: to, Data: data, Gas: 1_000_000,
		GasTipCap: uint256.NewInt(1e9), GasFeeCap: uint256.NewInt(1e11), BlobFeeCap: uint256.NewInt(1e9),
		BlobHashes: sidecar.BlobHashes(), Sidecar: sidecar,
	})
	require.NotEmpty(t, receipt.Logs, "the rollup took it")
}

func (r *rollup) nonce(t *testing.T, key *ecdsa.PrivateKey) uint64 {
	t.Helper()
	nonce, err := r.Node.Client().NonceAt(t.Context(), l1test.Address(key), nil)
	require.NoError(t, err)
	return nonce
}

// include has a transaction sealed, and it succeeds.
func (r *rollup) include(t *testing.T, key *ecdsa.PrivateKey, data types.TxData) *types.Receipt {
	t.Helper()
	chain := new(big.Int).SetUint64(r.Params.L1ChainID)
	if plain, ok := data.(*types.DynamicFeeTx); ok {
		plain.ChainID = chain
	}
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(chain), data)
	require.NoError(t, err)
	client := r.Node.Client()
	require.NoError(t, client.SendTransaction(t.Context(), tx))
	r.Seal(t)
	receipt, err := client.TransactionReceipt(t.Context(), tx.Hash())
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
	return receipt
}
