package tx_test

import (
	"bytes"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

var roomy = tx.Limits{MaxObjectBytes: 1 << 20}

// wire returns the decoded protobuf message of a tx that has everything, for tests to spoil.
func wire(t *testing.T) *aztecv1.TxObject {
	t.Helper()
	var object aztecv1.TxObject
	require.NoError(t, object.Unmarshal(txtest.New(txtest.Everything(1)).Encode()))
	return &object
}

func marshal(t *testing.T, o *aztecv1.TxObject) []byte {
	t.Helper()
	raw, err := o.Marshal()
	require.NoError(t, err)
	return raw
}

func TestDecodeReturnsWhatWasEncoded(t *testing.T) {
	made := txtest.New(txtest.Everything(1))
	got, err := tx.Decode(made.Encode(), roomy)
	require.NoError(t, err)
	require.Equal(t, made, got)
	body := txtest.Everything(1)
	require.Equal(t, &body, got.Body())
	require.Equal(t, []byte("proof"), got.Proof())
	require.Equal(t, tx.ObjectHash(made.Encode()), got.ObjectHash())
}

func TestObjectSizeIsBoundedFirst(t *testing.T) {
	raw := txtest.New(txtest.Body(1)).Encode()
	_, err := tx.Decode(raw, tx.Limits{MaxObjectBytes: len(raw)})
	require.NoError(t, err)
	_, err = tx.Decode(raw, tx.Limits{MaxObjectBytes: len(raw) - 1})
	require.ErrorIs(t, err, tx.ErrTooLarge)
	_, err = tx.Decode([]byte("not protobuf, and too large"), tx.Limits{MaxObjectBytes: 5})
	require.ErrorIs(t, err, tx.ErrTooLarge)
}

func TestOnlyTheCanonicalEncodingIsAccepted(t *testing.T) {
	raw := txtest.New(txtest.Body(1)).Encode()
	body := raw[:len(raw)-len("proof")-2]
	for name, tc := range map[string]struct {
		raw  []byte
		want error
	}{
		"empty":                {nil, tx.ErrMissingField},
		"garbage":              {[]byte{0xff, 0xff}, tx.ErrMalformed},
		"cut short":            {raw[:len(raw)-1], tx.ErrMalformed},
		"trailing bytes":       {append(append([]byte{}, raw...), 0), tx.ErrMalformed},
		"unknown field":        {append(append([]byte{}, raw...), 0x18, 0x01), tx.ErrNotCanonical},
		"proof given twice":    {append(append([]byte{}, raw...), 0x12, 0x01, 'x'), tx.ErrNotCanonical},
		"empty proof spelled":  {append(append([]byte{}, body...), 0x12, 0x00), tx.ErrNotCanonical},
		"overlong length":      {append(append([]byte{}, body...), 0x12, 0x85, 0x00, 'p', 'r', 'o', 'o', 'f'), tx.ErrNotCanonical},
		"proof before body":    {append([]byte{0x12, 0x05, 'p', 'r', 'o', 'o', 'f'}, body...), tx.ErrNotCanonical},
		"second body appended": {append(append([]byte{}, raw...), 0x0a, 0x00), tx.ErrNotCanonical},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := tx.Decode(tc.raw, roomy)
			require.ErrorIs(t, err, tc.want)
		})
	}
}

func TestFieldsAreCheckedOneByOne(t *testing.T) {
	modulus := make([]byte, 32)
	fr.Modulus().FillBytes(modulus)
	zero := make([]byte, 32)
	juice := append(zero[:31:31], 5)
	for name, tc := range map[string]struct {
		spoil func(*aztecv1.TxObject)
		want  error
		says  string
	}{
		"no body":             {func(o *aztecv1.TxObject) { o.Body = nil }, tx.ErrMissingField, "body"},
		"no anchor":           {func(o *aztecv1.TxObject) { o.Body.Anchor = nil }, tx.ErrMissingField, "anchor"},
		"no gas limits":       {func(o *aztecv1.TxObject) { o.Body.GasLimits = nil }, tx.ErrMissingField, "gas_limits"},
		"no max fees":         {func(o *aztecv1.TxObject) { o.Body.MaxFees = nil }, tx.ErrMissingField, "max_fees"},
		"no priority fees":    {func(o *aztecv1.TxObject) { o.Body.PriorityFees = nil }, tx.ErrMissingField, "priority_fees"},
		"no setup":            {func(o *aztecv1.TxObject) { o.Body.Setup = nil }, tx.ErrMissingField, "setup"},
		"no app":              {func(o *aztecv1.TxObject) { o.Body.App = nil }, tx.ErrMissingField, "app"},
		"payer zero":          {func(o *aztecv1.TxObject) { o.Body.FeePayer = zero }, tx.ErrBadField, "fee_payer"},
		"payer missing":       {func(o *aztecv1.TxObject) { o.Body.FeePayer = nil }, tx.ErrBadField, "fee_payer"},
		"root not canonical":  {func(o *aztecv1.TxObject) { o.Body.Anchor.StateRoot = modulus }, tx.ErrBadField, "anchor.state_root"},
		"note of no contract": {func(o *aztecv1.TxObject) { o.Body.Setup.NoteHashes[0].Contract = zero }, tx.ErrBadField, "setup.note_hashes[0].contract"},
		"empty note":          {func(o *aztecv1.TxObject) { o.Body.App.NoteHashes[0].Value = zero }, tx.ErrBadField, "app.note_hashes[0].value"},
		"nullifier too large": {func(o *aztecv1.TxObject) { o.Body.App.Nullifiers[0].Value = modulus }, tx.ErrBadField, "app.nullifiers[0].value"},
		"nullifier too short": {func(o *aztecv1.TxObject) { o.Body.App.Nullifiers[0].Value = zero[1:] }, tx.ErrBadField, "app.nullifiers[0].value"},
		"recipient too long":  {func(o *aztecv1.TxObject) { o.Body.App.L2ToL1Messages[0].Recipient = zero }, tx.ErrBadField, "app.l2_to_l1_messages[0].recipient"},
		"content missing":     {func(o *aztecv1.TxObject) { o.Body.App.L2ToL1Messages[0].Content = nil }, tx.ErrBadField, "content"},
		"log without fields":  {func(o *aztecv1.TxObject) { o.Body.App.PrivateLogs[0].Fields = nil }, tx.ErrBadField, "app.private_logs[0].fields"},
		"bad log field":       {func(o *aztecv1.TxObject) { o.Body.App.PublicLogs[0].Fields[0] = modulus }, tx.ErrBadField, "app.public_logs[0].fields"},
		"bad expectation":     {func(o *aztecv1.TxObject) { o.Body.PublicUpdates[1].Expected = zero[1:] }, tx.ErrBadField, "public_updates[1].expected"},
		"bad slot":            {func(o *aztecv1.TxObject) { o.Body.PublicUpdates[0].Slot = modulus }, tx.ErrBadField, "public_updates[0].slot"},
		"fee limit overflows": {func(o *aztecv1.TxObject) {
			o.Body.GasLimits = &aztecv1.Gas{Mana: ^uint64(0), Da: ^uint64(0)}
			o.Body.MaxFees = &aztecv1.GasFees{PerMana: ^uint64(0), PerDa: ^uint64(0)}
		}, tx.ErrBadField, "gas_limits times max_fees"},
		"nullifier twice": {func(o *aztecv1.TxObject) {
			o.Body.App.Nullifiers[0] = o.Body.Setup.Nullifiers[0]
		}, tx.ErrRepeated, "nullifier"},
		"slot twice": {func(o *aztecv1.TxObject) {
			o.Body.PublicUpdates[1].Slot = o.Body.PublicUpdates[0].Slot
		}, tx.ErrRepeated, "public_updates[1]"},
		"fee juice":                {func(o *aztecv1.TxObject) { o.Body.PublicUpdates[1].Contract = juice }, tx.ErrFeeJuice, "public_updates[1]"},
		"note of fee juice":        {func(o *aztecv1.TxObject) { o.Body.App.NoteHashes[0].Contract = juice }, tx.ErrFeeJuice, "app.note_hashes[0]"},
		"nullifier of fee juice":   {func(o *aztecv1.TxObject) { o.Body.Setup.Nullifiers[0].Contract = juice }, tx.ErrFeeJuice, "setup.nullifiers[0]"},
		"message of fee juice":     {func(o *aztecv1.TxObject) { o.Body.App.L2ToL1Messages[0].Contract = juice }, tx.ErrFeeJuice, "app.l2_to_l1_messages[0]"},
		"private log of fee juice": {func(o *aztecv1.TxObject) { o.Body.App.PrivateLogs[0].Contract = juice }, tx.ErrFeeJuice, "app.private_logs[0]"},
		"public log of fee juice":  {func(o *aztecv1.TxObject) { o.Body.Setup.PublicLogs[0].Contract = juice }, tx.ErrFeeJuice, "setup.public_logs[0]"},
		"claim of nothing":         {func(o *aztecv1.TxObject) { o.Body.Claim.Amount = zero[:16] }, tx.ErrBadField, "claim.amount: must not be zero"},
		"claim without an amount":  {func(o *aztecv1.TxObject) { o.Body.Claim.Amount = nil }, tx.ErrBadField, "claim.amount: 0 bytes"},
		"claim too large":          {func(o *aztecv1.TxObject) { o.Body.Claim.Amount = modulus }, tx.ErrBadField, "claim.amount: 32 bytes, an amount has 16"},
		"claim from nowhere":       {func(o *aztecv1.TxObject) { o.Body.Claim.Portal = zero[:20] }, tx.ErrBadField, "claim.portal"},
		"claim without a portal":   {func(o *aztecv1.TxObject) { o.Body.Claim.Portal = nil }, tx.ErrBadField, "claim.portal"},
		"secret not canonical":     {func(o *aztecv1.TxObject) { o.Body.Claim.Secret = modulus }, tx.ErrBadField, "claim.secret"},
		"claim without a secret":   {func(o *aztecv1.TxObject) { o.Body.Claim.Secret = nil }, tx.ErrBadField, "claim.secret"},
		"empty claim":              {func(o *aztecv1.TxObject) { o.Body.Claim = &aztecv1.Claim{} }, tx.ErrBadField, "claim.portal"},
		"withdrawal of nothing":    {func(o *aztecv1.TxObject) { o.Body.Withdrawal.Amount = zero[:16] }, tx.ErrBadField, "withdrawal.amount: must not be zero"},
		"withdrawal to nobody":     {func(o *aztecv1.TxObject) { o.Body.Withdrawal.Recipient = zero[:20] }, tx.ErrBadField, "withdrawal.recipient"},
		"withdrawal to more":       {func(o *aztecv1.TxObject) { o.Body.Withdrawal.Recipient = zero[:21] }, tx.ErrBadField, "withdrawal.recipient: 21 bytes"},
		"withdrawal from nowhere":  {func(o *aztecv1.TxObject) { o.Body.Withdrawal.Portal = nil }, tx.ErrBadField, "withdrawal.portal"},
		"withdrawal of too much": {func(o *aztecv1.TxObject) {
			o.Body.Withdrawal.Amount = bytes.Repeat([]byte{0xff}, 16)
		}, tx.ErrBadField, "withdrawal.amount together exceed"},
	} {
		t.Run(name, func(t *testing.T) {
			o := wire(t)
			tc.spoil(o)
			_, err := tx.Decode(marshal(t, o), roomy)
			require.ErrorIs(t, err, tc.want)
			require.ErrorContains(t, err, tc.says)
		})
	}
}

func TestEffectsPerTxAreLimited(t *testing.T) {
	scoped := func(n int) (list []tx.Scoped) {
		for i := range n {
			list = append(list, tx.Scoped{Contract: txtest.F(3), Value: txtest.F(uint64(i + 1))})
		}
		return list
	}
	logs := func(n, fields int) (list []tx.Log) {
		for range n {
			list = append(list, tx.Log{Contract: txtest.F(3), Fields: make([]fr.Element, fields)})
		}
		return list
	}
	for name, tc := range map[string]struct {
		fill    func(b *tx.Body, extra int)
		message string
	}{
		"note hashes": {func(b *tx.Body, extra int) {
			b.Setup.NoteHashes, b.App.NoteHashes = scoped(30), scoped(34+extra)
		}, "65 note hashes, at most 64"},
		"nullifiers": {func(b *tx.Body, extra int) {
			all := scoped(63 + extra)
			b.Setup.Nullifiers, b.App.Nullifiers = all[:20], all[20:]
		}, "64 nullifiers, at most 63"},
		"nullifiers with a claim": {func(b *tx.Body, extra int) {
			b.Claim = txtest.Claim(1, protocol.Amount{Lo: 1})
			b.Setup.Nullifiers, b.App.Nullifiers = scoped(62+extra), nil
		}, "64 nullifiers, at most 63"},
		"messages with a withdrawal": {func(b *tx.Body, extra int) {
			b.Withdrawal = txtest.Everything(1).Withdrawal
			b.App.Messages = make([]tx.Message, 7+extra)
			for i := range b.App.Messages {
				b.App.Messages[i].Contract = txtest.F(3)
			}
		}, "9 L2-to-L1 messages, at most 8"},
		"messages": {func(b *tx.Body, extra int) {
			b.Setup.Messages = make([]tx.Message, 8+extra)
			for i := range b.Setup.Messages {
				b.Setup.Messages[i].Contract = txtest.F(3)
			}
		}, "9 L2-to-L1 messages, at most 8"},
		"private logs": {func(b *tx.Body, extra int) {
			b.Setup.PrivateLogs, b.App.PrivateLogs = logs(32, 1), logs(32+extra, 16)
		}, "65 private logs, at most 64"},
		"private log fields": {func(b *tx.Body, extra int) {
			b.App.PrivateLogs = logs(1, 16+extra)
		}, "17 fields in one private log, at most 16"},
		"public logs": {func(b *tx.Body, extra int) {
			b.Setup.PublicLogs, b.App.PublicLogs = logs(1, 2046), logs(1, 2046+extra)
		}, "4097 fields of public logs"},
		"public updates": {func(b *tx.Body, extra int) {
			for i := range 63 + extra {
				b.PublicUpdates = append(b.PublicUpdates, tx.PublicUpdate{Contract: txtest.F(3), Slot: txtest.F(uint64(i))})
			}
		}, "64 public updates, at most 63"},
	} {
		t.Run(name, func(t *testing.T) {
			b := txtest.Body(1)
			tc.fill(&b, 0)
			_, err := tx.New(b, nil)
			require.NoError(t, err, "the limit itself is allowed")
			b = txtest.Body(1)
			tc.fill(&b, 1)
			_, err = tx.New(b, nil)
			require.ErrorIs(t, err, tx.ErrTooMany)
			require.ErrorContains(t, err, tc.message)
		})
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(txtest.New(txtest.Body(1)).Encode())
	f.Add(txtest.New(txtest.Full(2)).Encode())
	f.Add(txtest.New(txtest.Everything(3)).Encode())
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, raw []byte) {
		decoded, err := tx.Decode(raw, roomy)
		if err != nil {
			require.NotEqual(t, "internal", tx.CodeOf(err), "every rejection is a refusal")
			return
		}
		again, err := tx.New(*decoded.Body(), decoded.Proof())
		require.NoError(t, err)
		require.Equal(t, raw, again.Encode())
		require.Equal(t, decoded.Hash(), again.Hash())
	})
}
