package l1test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/merklelog"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// Deposit has the outsider deposit units of AZT for a payer, claimed with a secret. The
// message waits in Inbox for the next checkpoint.
func (e *Executed) Deposit(t testing.TB, to fr.Element, amount uint64, secret fr.Element) inputs.Message {
	t.Helper()
	azt, portal, units := bindings.NewAZT(), bindings.NewFeeJuicePortal(), new(big.Int).SetUint64(amount)
	outsider := Key(t, "outsider", 0)
	e.PayTo(t, Key(t, "deployer", 0), e.token(t), azt.PackMint(Address(outsider), units), nil)
	e.PayTo(t, outsider, e.token(t), azt.PackApprove(e.Deployment.FeeJuicePortal, units), nil)
	hash := aztec.SecretHash(secret)
	e.PayTo(t, outsider, e.Deployment.FeeJuicePortal, portal.PackDeposit(to.Bytes(), units, hash.Bytes()), nil)
	m := inputs.Message{Index: uint64(len(e.Inbox)), Leaf: aztec.L1ToL2Message{
		Sender: e.Deployment.FeeJuicePortal, ChainID: e.Params.L1ChainID, Recipient: fr.NewElement(aztec.FeeJuiceContract), Version: e.Params.RollupVersion,
		Content: aztec.DepositContent(to, fr.NewElement(amount)), SecretHash: hash, Index: uint64(len(e.Inbox)),
	}.Hash()}
	e.Inbox = append(e.Inbox, m)
	return m
}

// Send sends AZT to the portal, which is nobody's deposit.
func (e *Executed) Send(t testing.TB, amount uint64) {
	t.Helper()
	e.PayTo(t, Key(t, "deployer", 0), e.token(t), bindings.NewAZT().PackMint(e.Deployment.FeeJuicePortal, new(big.Int).SetUint64(amount)), nil)
}

func (e *Executed) token(t testing.TB) common.Address {
	t.Helper()
	portal := bindings.NewFeeJuicePortal()
	raw, err := e.Client(t).CallAt(t.Context(), e.Deployment.FeeJuicePortal, portal.PackToken(), e.head(t))
	require.NoError(t, err)
	token, err := portal.UnpackToken(raw)
	require.NoError(t, err)
	return token
}

func (e *Executed) head(t testing.TB) common.Hash {
	t.Helper()
	h, err := e.Node.Client().HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	return h.Hash()
}

// Claim has a tx claim a deposit for its payer, to whom it was made.
func (e *Executed) Claim(b *tx.Body, to fr.Element, index, amount uint64, secret fr.Element) {
	b.FeePayer = to
	b.Claim = tx.Claim{Portal: e.Deployment.FeeJuicePortal, Index: index, Amount: protocol.Amount{Lo: amount}, Secret: secret}
}

// Withdraw has a tx withdraw fee juice of its payer's to the outsider.
func (e *Executed) Withdraw(t testing.TB, b *tx.Body, from fr.Element, amount uint64) {
	t.Helper()
	b.FeePayer, b.PublicUpdates = from, nil // of which none can make it revert
	b.Withdrawal = tx.Withdrawal{Portal: e.Deployment.FeeJuicePortal, Recipient: Address(Key(t, "outsider", 0)), Amount: protocol.Amount{Lo: amount}}
}

// Paid has the portal pay what the first tx of a chunk withdrew, by the checkpoint that it is in and a
// confirmation of that.
func (e *Executed) Paid(t testing.TB, chunk, amount, confirmation uint64) *types.Block {
	t.Helper()
	record, err := ledger.ChunkAt(e.World, chunk)
	require.NoError(t, err)
	h, err := ledger.CheckpointAt(e.World, record.Header.Checkpoint)
	require.NoError(t, err)
	log, err := merklelog.Prove(ledger.LogReader(e.World, ledger.ChunkLog), h.LastChunk+1, chunk)
	require.NoError(t, err)
	proof, err := bindings.EncodeSettled(bindings.SettledChunk{
		Chunk: bindings.FromChunk(record.Header), Log: bindings.Words(log.Aunts), Checkpoint: bindings.FromHeader(h), Confirmation: confirmation,
	})
	require.NoError(t, err)
	return e.PaidBy(t, chunk, amount, proof)
}

// PaidBy is Paid with what the deployment's Outbox is shown of the chunk.
func (e *Executed) PaidBy(t testing.TB, chunk, amount uint64, proof []byte) *types.Block {
	t.Helper()
	record, err := ledger.ChunkAt(e.World, chunk)
	require.NoError(t, err)
	h, err := ledger.CheckpointAt(e.World, record.Header.Checkpoint)
	require.NoError(t, err)
	fields, err := ledger.FieldsAt(e.World, chunk)
	require.NoError(t, err)
	block, _, err := effect.DecodeBlock(fields, chunk == h.FirstChunk)
	require.NoError(t, err)
	var sent [][]fr.Element
	for i := range block.Txs {
		sent = append(sent, block.Txs[i].L2ToL1Msgs)
	}
	recipient := Address(Key(t, "outsider", 0))
	leaf := aztec.L2ToL1Message{
		Sender: fr.NewElement(aztec.FeeJuiceContract), Version: e.Params.RollupVersion, Recipient: e.Deployment.FeeJuicePortal,
		ChainID: e.Params.L1ChainID, Content: aztec.WithdrawContent(recipient, fr.NewElement(amount)),
	}.Hash()
	at := -1
	for i := range sent[0] {
		if sent[0][i] == leaf {
			at = i
		}
	}
	path, err := aztec.PathOf(sent, 0, at)
	require.NoError(t, err)
	words := make([][32]byte, len(path.Siblings))
	for i := range words {
		words[i] = path.Siblings[i].Bytes()
	}
	return e.PayTo(t, Key(t, "outsider", 0), e.Deployment.FeeJuicePortal,
		bindings.NewFeeJuicePortal().PackWithdraw(recipient, new(big.Int).SetUint64(amount), chunk, path.Position, words, proof), nil)
}

// ClaimFees has the portal pay the fees of a checkpoint, by a confirmation of it.
func (e *Executed) ClaimFees(t testing.TB, number, confirmation uint64) *types.Block {
	t.Helper()
	h, err := ledger.CheckpointAt(e.World, number)
	require.NoError(t, err)
	return e.PayTo(t, Key(t, "outsider", 0), e.Deployment.FeeJuicePortal,
		bindings.NewFeeJuicePortal().PackClaimFees([]bindings.CheckpointHeader{bindings.FromHeader(h)}, confirmation), nil)
}
