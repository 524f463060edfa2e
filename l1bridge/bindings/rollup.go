// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// CheckpointHeader is an auto generated low-level Go binding around an user-defined struct.
type CheckpointHeader struct {
	Number          uint64
	ParentHash      [32]byte
	Slot            uint64
	Epoch           uint64
	Generation      uint32
	FirstChunk      uint64
	LastChunk       uint64
	LastChunkHash   [32]byte
	ArchiveRoot     [32]byte
	StateRoot       [32]byte
	EffectsHash     [32]byte
	BlobsHash       [32]byte
	InHash          [32]byte
	OutRoot         [32]byte
	ForcedHash      [32]byte
	OriginNumber    uint64
	OriginHash      [32]byte
	OriginTimestamp uint64
	TotalMana       uint64
	FeePerDaGas     uint64
	FeePerL2Gas     uint64
}

// LockCertificate is an auto generated low-level Go binding around an user-defined struct.
type LockCertificate struct {
	Height     uint64
	Round      uint32
	Signers    *big.Int
	Signatures []byte
}

// RollupConfig is an auto generated low-level Go binding around an user-defined struct.
type RollupConfig struct {
	GenesisTime           uint64
	SlotDuration          uint64
	EpochDuration         uint64
	PublishTimeout        uint64
	OpenAfter             uint64
	RestartCount          uint64
	GenesisCheckpointHash [32]byte
	GenesisArchiveRoot    [32]byte
	GenesisStateRoot      [32]byte
}

// RollupMetaData contains all meta data concerning the Rollup contract.
var RollupMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structRollupConfig\",\"components\":[{\"name\":\"genesisTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slotDuration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epochDuration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"publishTimeout\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"openAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"restartCount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"genesisCheckpointHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"genesisArchiveRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"genesisStateRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"attesters\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"publishers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"genesisParams\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_COMMITTEE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"attesterAt\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"chainId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkpointHash\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"committeeAt\",\"inputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"committeeSize\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentSlot\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochAt\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochDuration\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"genesisArchiveRoot\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"genesisStateRoot\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"genesisTime\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leader\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leaderPosition\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openAfter\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"origin\",\"inputs\":[],\"outputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"headers\",\"type\":\"tuple[]\",\"internalType\":\"structCheckpointHeader[]\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"firstChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunkHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"archiveRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"effectsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"forcedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originTimestamp\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"totalMana\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feePerDaGas\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feePerL2Gas\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"blobCounts\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"publishLocked\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structCheckpointHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"firstChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunkHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"archiveRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"effectsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"forcedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originTimestamp\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"totalMana\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feePerDaGas\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feePerL2Gas\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"blobCount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cert\",\"type\":\"tuple\",\"internalType\":\"structLockCertificate\",\"components\":[{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"publishTimeout\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publisherOf\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slotAt\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slotDuration\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tips\",\"inputs\":[],\"outputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"provenNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyLock\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cert\",\"type\":\"tuple\",\"internalType\":\"structLockCertificate\",\"components\":[{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"CheckpointProposed\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"attestationBlob\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CheckpointSuperseded\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"oldHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"newHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GenesisParams\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyProven\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadBlobCounts\",\"inputs\":[{\"name\":\"blobCounts\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BeforeGenesis\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CommitteeTooLarge\",\"inputs\":[{\"name\":\"size\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyCommittee\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochsOutgrowRing\",\"inputs\":[{\"name\":\"epochDuration\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ring\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"IntegerTooWide\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MalleableSignature\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MissingBlob\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoHeaders\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoQuorum\",\"inputs\":[{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchPosition\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotLonger\",\"inputs\":[{\"name\":\"tipLastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotOpen\",\"inputs\":[{\"name\":\"openFrom\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"currentSlot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotPublisher\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OriginBehindTip\",\"inputs\":[{\"name\":\"tip\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OriginNotCanonical\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OutOfRing\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PublisherCount\",\"inputs\":[{\"name\":\"attesters\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"publishers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RepeatedAttester\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SignaturesLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SlotNotOver\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"currentSlot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnexpectedBlob\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownAttester\",\"inputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownSigner\",\"inputs\":[{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongBlobs\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongEpoch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongFirstChunk\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongGeneration\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"got\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongLastChunk\",\"inputs\":[{\"name\":\"firstChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongNumber\",\"inputs\":[{\"name\":\"tip\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongParent\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongSignature\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongSlot\",\"inputs\":[{\"name\":\"tip\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroEpochDuration\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroGenesisCheckpointHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroOpenAfter\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroPublishTimeout\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroSlotDuration\",\"inputs\":[]}]",
	ID:  "Rollup",
	Bin: "0x6101c0806040523461079f57613d15803803809161001d82856107a3565b83398101818103610180811261079f576101201361079f576040519061012082016001600160401b0381118382101761065b5760405261005c836107c6565b825261006a602084016107c6565b6020830190815261007d604085016107c6565b9360408401948552610091606082016107c6565b91606085019283526100a5608083016107c6565b608086019081526100b860a084016107c6565b9360a0870194855260c08401519760c0880198895260e08501519360e08901948552610100860151956101008a0196875261012081015160018060401b03811161079f57896101089183016107da565b6101408201519092906001600160401b03811161079f578a61012b9184016107da565b61016083015190926001600160401b03821161079f57019a8a601f8d01121561079f578b516001600160401b03811161065b576040519c6101766020601f8401601f1916018f6107a3565b8d8281526020019c8282016020011161079f57818e5f938f6020809501905e01015251905184516001600160401b0390811692918116911681156107905782156107815760805260a05260c052815191821561077257610100831161075f57815180840361074957505f5b8381106106b657508051906001600160401b03821161065b5768010000000000000000821161065b575f54825f5580831061068c575b506020015f805260205f205f5b83811061066f5750508251929150506001600160401b03821161065b5768010000000000000000821161065b5760015482600155808310610630575b5060200160015f5260205f205f5b838110610613575050505060e0526040516020810190448252602081526102966040826107a3565b5190206101005281516001600160401b0316156106045782516001600160401b0316156105f557805160806001600160401b03909116116105cf57508751156105c05760018060401b039051166101205260018060401b03905116610140525161016052516101805260018060401b03905116604051602081019146835230604083015260608201526060815261032e6080826107a3565b51902092604093845161034186826107a3565b600f815260208101916e0617a2d30303030303030303030303608c1b83525f5b600c811061051a5750505190516001600160881b031981169190600f82106104fa575b50506101a0525160065582436104c4575f516020613cf55f395f51905f52925f5b600380546001600160d01b031660d083901b6001600160d01b031916179055406004558151602080825291519181018290529283919081908385015e5f828201840152601f01601f19168101030190a15161349090816108658239608051818181612122015261303d015260a0518181816111ad015281816125d0015261289f015260c0518181816110ca0152818161144a015281816117aa015281816120c00152612c15015260e051818181610ef701528181612279015281816127f8015261311d01526101005181818161106901526127bd015261012051818181610e9e01526111de01526101405181818161029d0152610dee01526101605181610174015261018051816101d001526101a0518181816103b30152610f750152f35b505f1943014381116104e6575f516020613cf55f395f51905f529284916103a5565b634e487b7160e01b5f52601160045260245ffd5b6001600160881b0319600f9290920360031b82901b161690505f80610384565b6001600160fe1b03811681036104e6578060021b60fc0360fc81116104e65782901c600f16600a8110156105b75760ff60305b16019060ff82116104e65780600301806003116104e657845111156105a35760019160f81b7fff00000000000000000000000000000000000000000000000000000000000000165f1a8482016023015301610361565b634e487b7160e01b5f52603260045260245ffd5b60ff605761054d565b633327e1bd60e11b5f5260045ffd5b5163d448e8eb60e01b5f9081526001600160401b03909116600452610100602452604490fd5b63a3a1a6df60e01b5f5260045ffd5b630f37855960e41b5f5260045ffd5b82516001600160a01b03168183015560209092019160010161026e565b60015f52828060205f20019103905f5b82811061064e575050610260565b5f82820155600101610640565b634e487b7160e01b5f52604160045260245ffd5b82516001600160a01b031681830155602090920191600101610224565b5f8052828060205f20019103905f5b8281106106a9575050610217565b5f8282015560010161069b565b6001600160a01b036106c88284610850565b5116908115801561072e575b61071c57815f52600260205260405f205461070957600181018082116104e6576001925f52600260205260405f2055016101e1565b5063398481a560e11b5f5260045260245ffd5b6337bc03e960e11b5f5260045260245ffd5b506001600160a01b036107418286610850565b5116156106d4565b836372ede02560e11b5f5260045260245260445ffd5b8263188254a360e11b5f5260045260245ffd5b633028b91f60e01b5f5260045ffd5b6366128a9760e01b5f5260045ffd5b63065babed60e41b5f5260045ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761065b57604052565b51906001600160401b038216820361079f57565b81601f8201121561079f578051916001600160401b03831161065b578260051b916040519361080c60208501866107a3565b845260208085019382010191821161079f57602001915b8183106108305750505090565b82516001600160a01b038116810361079f57815260209283019201610823565b80518210156105a35760209160051b01019056fe6080806040526004361015610012575f80fd5b5f3560e01c9081630ead865d14612594575080631037756c1461248c5780631a4e1e78146123f657806323e2ff45146122ea5780632f7628221461223c5780633359632e1461220357806340a95fe61461214657806342c6498a146120e45780634ff0876a14612082578063545bdb881461201957806358c5107314611fd057806367086b0614611ce257806377b08efc146110ef5780637d60d3551461108c5780637d94792a146110345780638dd5c0d61461013a578063938b5f3214610fef5780639a8a059214610f1a5780639cf4364b14610ec2578063abcd8afc14610e60578063d0b1d51214610e12578063d54c398514610db0578063e4705c97146101f3578063e886aeea1461019b578063eb73139d1461013f5763ff37656e1461013a575f80fd5b612622565b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5f80fd5b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610197577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016102e08112610197576102a013610197576102a4356102c43567ffffffffffffffff81116101975780360360807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc820112610197576102786128f6565b9160443567ffffffffffffffff8116808203610197576102c39067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690612762565b67ffffffffffffffff60608601511690808210610d825750506102a0604051816004823720906004351760643560a435171760c4356101e4351717610224356102443517176102643561028435171760401c60843560201c17610d5a5760209061032b612820565b506104cf604051838101927f0100000000000000000000000000000000000000000000000000000000000000845260218201526021815261036d6041826126a5565b8361037a86600401612837565b936103876024880161284c565b9260405190838201927fffffffffffffffffffffffffffffff00000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000168452600f83526103e4602f846126a5565b81519182610cce575050506040516103fc84826126a5565b5f8152955b67ffffffffffffffff8116610bd8575063ffffffff60405161042385826126a5565b5f8152945b1680610ae7575060405161043c84826126a5565b5f8152915b81519081610a59575050508160405161045a82826126a5565b5f8152915b81604051988996818089019a8051918291018c5e8801908282015f8152815193849201905e0101905f8252805192839101825e01905f8252805192839101825e015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018452836126a5565b6105326104dc83516133c8565b9260206040519384928280850197805191829101895e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826126a5565b5190205f5492604483013592610100851080610a4e575b610a22575f9484805b6109e45750610560816130f5565b86106109ab57507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdd60648201359201821215610197570192600484013567ffffffffffffffff8111610197578036036024860113610197576041820291808304604114901517156108855781810361097d575050908092915f925f925b6107cb578686600160808201525f825f5b6001811061077b575061074f5761074d9261060b6106129261299b565b9083612a70565b505165ffffffffffff815116906003549179ffffffffffffffffffffffffffffffffffffffffffffffffffff6bffffffffffff000000000000602084015160301b167fffffffffffff0000000000000000ffffffffffffffffffffffffffffffffffff6fffffffff000000000000000000000000604086015160601b16917fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff71ffff00000000000000000000000000000000606088015160801b16957fffffffffffffffffffffffffffffffff000000000000000000000000000000007fffffffffffff000000000000000000000000000000000000000000000000000060a079ffffffffffffffff00000000000000000000000000000000000060808c015160901b169a015160d01b169916171617161716171717600355565b005b827fc360d842000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b909160ff831690811561079f5760019161079491612762565b9260081c91016105ee565b857fc360d842000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600185166107ec575b6107e4939460011c9384936128c9565b9294936105dd565b60048482010160608101355f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a060408201351161095157600182116109255760806020926040845f94601b8351948a86520182850152018183013782805260015afa5073ffffffffffffffffffffffffffffffffffffffff5f511680159081156108de575b506108b25760418401809411156107d4575b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b827f3f109cf1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90505f805273ffffffffffffffffffffffffffffffffffffffff847f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563015416141588610873565b847f3f109cf1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847fc651b61c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fca961efd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6109b586916130f5565b907fa07c49af000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff870187811161088557610a1c97169687916128c9565b96610552565b837fbda62c23000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5083851c1515610549565b84926021610ae192610a6b86956133c8565b926040519586947f2200000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826126a5565b9161045f565b610b73907fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f19000000000000000000000000000000000000000000000000000000000000008684015216602182015260098152610bd26029826126a5565b91610441565b610c6963ffffffff917fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f11000000000000000000000000000000000000000000000000000000000000008784015216602182015260098152610cc86029826126a5565b94610428565b6021610d5492610cde88956133c8565b926040519586947f0a00000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826126a5565b95610401565b7ff46c2e8c000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f7ffc4817000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610197576020610e4e600435612887565b67ffffffffffffffff60405191168152f35b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757604051604060208201917fffffffffffffffffffffffffffffff00000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000168352600f8152610fa6602f826126a5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8351948593602085525180918160208701528686015e5f85828601015201168101030190f35b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757604060035460d01c60045482519182526020820152f35b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610197576020610e4e6110c86125f4565b7f00000000000000000000000000000000000000000000000000000000000000009061285d565b346101975760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975767ffffffffffffffff60043511610197573660236004350112156101975767ffffffffffffffff6004356004013511610197573660246102a06004356004013502600435010111610197576024356004356004013515611cba576111806128f6565b9067ffffffffffffffff60608301511661120b6112046111d36111a242613032565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061276f565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061287d565b823361311a565b15611c8b57505f90818180825b600435600401358110611c3b5750611c10575090611236849261299b565b5f905b60043560040135821015611ad25783519461125e60246102a085026004350101612837565b9060e46102a08502600435010161127481612837565b9761128960246102a088026004350101613094565b9165ffffffffffff82511667ffffffffffffffff8616145f14611955576112ba60246102a089026004350101612837565b67ffffffffffffffff6005541667ffffffffffffffff82169081111561192a57506112e660ff91612a0f565b16610100811015611610576006015460446102a08902600435010135908082036118fc5750506080820167ffffffffffffffff61132f8183511661ffff60608701511690612a4e565b60c46102a08b026004350101908261134683612837565b911692839116036118b957505067ffffffffffffffff60646102a08a02600435010161137181612837565b65ffffffffffff602087015116928391160361187657505067ffffffffffffffff908161139d84612837565b915116918291161115611834575060208901516040519081528360208201527f11f9cc416e62c9773c8aebaedc15208ba655a84665fb47b99a10b013b5c34a94604067ffffffffffffffff881692a25b61140160646102a089026004350101612837565b67ffffffffffffffff60608b01511667ffffffffffffffff82168181101561180657505060846102a0890260043501019061143b82612837565b67ffffffffffffffff8061146f7f00000000000000000000000000000000000000000000000000000000000000008561285d565b1691160361179657505063ffffffff60a46102a0890260043501016114938161284c565b8260408d51015116928391160361175757505060c46102a088026004350101906114c56114bf83612837565b91612837565b67ffffffffffffffff82169067ffffffffffffffff811692828410918215611736575b505061170857505061150560246102a0890260043501018a613246565b5f604051808660ff8c1688015b8082106116c0575b50508190039020908061166b57506101846102a089026004350101359081810361163d5750508697989961ffff61158b61158567ffffffffffffffff9465ffffffffffff61157a60646102a060809e9f848f168c52026004350101612837565b166020880152612837565b83612a4e565b16606084015216948591015280602089015260ff83169261010084101561161057606067ffffffffffffffff7f2a180059b114010a1842876b1df0a5226c978736cef85de7c42429cc539ed4cd9260019785611603986006015560405195865260208601528860408601521692a260ff861690612762565b949360081c920190611239565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7fc713f0db000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111610885577f95ed3b32000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091829e9697999b9d9e9a989a4980156116ed578152959d9c9a9799979896956020019160010190611512565b50935050600182919d9c9a9896959d9997990192908e61151a565b7fb3586af9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61ffff925067ffffffffffffffff9161174e91612a4e565b16118d806114e8565b9061176663ffffffff9261284c565b907f82ec942b000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9067ffffffffffffffff6117d56117cf82947f00000000000000000000000000000000000000000000000000000000000000009061285d565b92612837565b917f2b9264ec000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b7f26eb02e8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61184667ffffffffffffffff92612837565b907f02ce5d75000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9061188967ffffffffffffffff92612837565b907f372eacf0000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b906118cc67ffffffffffffffff92612837565b907f73e465d5000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b7ff8bef082000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f75869329000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b885161196b60246102a08a026004350101612837565b600165ffffffffffff8351160165ffffffffffff81116108855765ffffffffffff67ffffffffffffffff9116911603611a7b5760446102a0890260043501013560208b01518082036118fc57505060c46102a0890260043501016119ce81612837565b608083019067ffffffffffffffff806119e981855116613226565b16911603611a3057505067ffffffffffffffff9060646102a08a0260043501019065ffffffffffff6020611a1c84612837565b9201511692839116106118765750506113ed565b9067ffffffffffffffff611a4a6117cf8280955116613226565b917f73e465d5000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b5167ffffffffffffffff9065ffffffffffff16611aa26004356102a08b0201602401612837565b907fbdbb1332000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b61074d845165ffffffffffff815116906003549179ffffffffffffffffffffffffffffffffffffffffffffffffffff6bffffffffffff000000000000602084015160301b167fffffffffffff0000000000000000ffffffffffffffffffffffffffffffffffff6fffffffff000000000000000000000000604086015160601b16917fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff71ffff00000000000000000000000000000000606088015160801b16957fffffffffffffffffffffffffffffffff000000000000000000000000000000007fffffffffffff000000000000000000000000000000000000000000000000000060a079ffffffffffffffff00000000000000000000000000000000000060808c015160901b169a015160d01b169916171617161716171717600355565b7fc360d842000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b909260ff8416908115611c5f57600191611c5491612762565b9360081c9101611218565b837fc360d842000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f44c25427000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b7f888f2aac000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101975760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757611d1961260b565b5060443567ffffffffffffffff8111610197578036039060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc830112610197576020604051611da0828201917f0100000000000000000000000000000000000000000000000000000000000000835260043560218201526021815261036d6041826126a5565b611dad6104dc83516133c8565b5190205f5492604483013592610100851080611fc5575b610a22575f9484805b611f875750611ddb816130f5565b86106109ab57507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdd60648201359201821215610197570192600484013567ffffffffffffffff8111610197578036036024860113610197576041820291808304604114901517156108855781810361097d57835f808588845b611e5a57005b60018516611e7b575b611e73939460011c9384936128c9565b929493611e54565b60048482010160608101355f1a907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a060408201351161095157600182116109255760806020926040845f94601b8351948a86520182850152018183013782805260015afa5073ffffffffffffffffffffffffffffffffffffffff5f51168015908115611f40575b506108b2576041840180941115611e63577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b90505f805273ffffffffffffffffffffffffffffffffffffffff847f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563015416141586611f02565b957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff870187811161088557611fbf97169687916128c9565b96611dcd565b5083851c1515611dc4565b346101975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757602061201161200c6125f4565b6127a6565b604051908152f35b346101975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757602073ffffffffffffffffffffffffffffffffffffffff61207261206d61200c6125f4565b61274c565b90549060031b1c16604051908152f35b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975761217d6125f4565b65ffffffffffff600354169067ffffffffffffffff8116918083119081156121ed575b506121c15760ff166101008110156116105760209060060154604051908152f35b507fcf29fb36000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506101008301808411610885571115836121a0565b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610197576020610e4e42612887565b346101975760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610197576122736125f4565b506024357f00000000000000000000000000000000000000000000000000000000000000008110156122bf5773ffffffffffffffffffffffffffffffffffffffff61207260209261274c565b7f289799e3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975760043573ffffffffffffffffffffffffffffffffffffffff811680910361019757805f52600260205260405f20549081156123cb57507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116108855760015411156116105760015f527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf5015460405173ffffffffffffffffffffffffffffffffffffffff9091168152602090f35b7f62f7152e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975760a061242e6126e6565b65ffffffffffff8151169067ffffffffffffffff6080820151169063ffffffff604065ffffffffffff602084015116920151169067ffffffffffffffff60055416926040519485526020850152604084015260608301526080820152f35b346101975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610197576124c36125f4565b506040518060205f54928381520180925f80527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563905f5b81811061256857505050816125109103826126a5565b604051918291602083019060208452518091526040830191905f5b818110612539575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff1684528594506020938401939092019160010161252b565b825473ffffffffffffffffffffffffffffffffffffffff168452602090930192600192830192016124fa565b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975760209067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359067ffffffffffffffff8216820361019757565b6024359067ffffffffffffffff8216820361019757565b34610197575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975760206040516101008152f35b60c0810190811067ffffffffffffffff82111761267857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761267857604052565b604051906126f38261265c565b8160a060035465ffffffffffff8116835265ffffffffffff8160301c16602084015263ffffffff8160601c16604084015261ffff8160801c16606084015267ffffffffffffffff8160901c16608084015260d01c910152565b5f54811015611610575f805260205f2001905f90565b9190820180921161088557565b8115612779570690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b61281d9060405167ffffffffffffffff60208201927f00000000000000000000000000000000000000000000000000000000000000008452166040820152604081526127f36060826126a5565b5190207f00000000000000000000000000000000000000000000000000000000000000009061276f565b90565b60643567ffffffffffffffff811681036101975790565b3567ffffffffffffffff811681036101975790565b3563ffffffff811681036101975790565b9067ffffffffffffffff169081156127795767ffffffffffffffff160490565b8115612779570490565b6128c561289c67ffffffffffffffff92613032565b827f0000000000000000000000000000000000000000000000000000000000000000169061287d565b1690565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146108855760010190565b6040519060a0820182811067ffffffffffffffff821117612678576040526040516129208161265c565b5f81525f60208201525f60408201525f60608201525f60808201525f60a08201528252602082015f8152604083015f815260608401915f83525f608086015260ff8561296a6126e6565b809152511661010081101561161057600601549052600454905267ffffffffffffffff61299642612887565b169052565b9081499182156129e457600181018091116108855780496129b95750565b7fe5519c07000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f95ed3b32000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9116019067ffffffffffffffff821161088557565b9067ffffffffffffffff8091169116039067ffffffffffffffff821161088557565b90918151906004359267ffffffffffffffff8416938481141591826101975760c4359467ffffffffffffffff86169586811415948561019757612ab36004613094565b9565ffffffffffff8451168a145f14612f0657506101975767ffffffffffffffff60055416881115612eda5760ff612aea85612a0f565b166101008110156116105760060154602435908082036118fc5750506080820190612b2967ffffffffffffffff83511661ffff60608601511690612a4e565b60a43567ffffffffffffffff8116918282036101975767ffffffffffffffff1690818303612eab5750505060443567ffffffffffffffff8116908181036101975765ffffffffffff60208601511690818303612e7c5750505067ffffffffffffffff5f92511680891115612e4b5750887f11f9cc416e62c9773c8aebaedc15208ba655a84665fb47b99a10b013b5c34a94604060208701518151908152896020820152a25b60443567ffffffffffffffff81168082036101975767ffffffffffffffff606087015116908181101561180657505060643567ffffffffffffffff811690818103610197577f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff612c47828661285d565b168303612e065750505060843563ffffffff8116908181036101975763ffffffff6040885101511690818303612dd75750505060a4359267ffffffffffffffff8416908185036101975761019757808a108015612db9575b612d895750612caf600486613246565b6040515f908080838f5b808210612d59575b5050039020908061166b5750610164359081810361163d5750506080879461ffff612d056020968a999665ffffffffffff8f978160ff9e1687521689860152612a4e565b166060820152015201521691610100831015611610577f2a180059b114010a1842876b1df0a5226c978736cef85de7c42429cc539ed4cd93826060946006015560405192835260208301526040820152a290565b9190809350498015612d78578160209160019352019201839291612cb9565b509350506001829101925f8f612cc1565b89907fb3586af9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5061ffff67ffffffffffffffff612dd08686612a4e565b1611612c9f565b507f82ec942b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b612e1a9067ffffffffffffffff939461285d565b90507f2b9264ec000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b8891507f02ce5d75000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507f372eacf0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507f73e465d5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b877f75869329000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190508351600165ffffffffffff8251160165ffffffffffff81116108855765ffffffffffff168a03612ff65760243560208601518082036118fc57505060a43567ffffffffffffffff811690818103610197576080830167ffffffffffffffff612f7381835116613226565b168303612faf5750505060443567ffffffffffffffff811691828203610197576020015165ffffffffffff1690818310612e7c57505050612bce565b90612fc567ffffffffffffffff80935116613226565b90507f73e465d5000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b8565ffffffffffff8b92511690507fbdbb1332000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690818110613069570390565b7f41e43117000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b906102a0604051818482372091608081013560201c90610280810135610260820135179061024081013561022082013517906101e081013560c0820135179060a08101356060820135179060408101359035171717171760401c17610d5a57565b8060011b90808204600214901517156108855760039004600181018091116108855790565b907f000000000000000000000000000000000000000000000000000000000000000090818410156131f4575b613152909392936127a6565b73ffffffffffffffffffffffffffffffffffffffff5f9416905b8385111561317d5750505050505f90565b60015f528173ffffffffffffffffffffffffffffffffffffffff827fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6015416146131ea576131ca906128c9565b938285146131e2575b6131dc906128c9565b9361316c565b5f94506131d3565b5050505050600190565b92507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116108855792613146565b67ffffffffffffffff60019116019067ffffffffffffffff821161088557565b919091805161020061325b6101e08601612837565b94013591604081019182518414806133a9575b6133a15760a0019065ffffffffffff8251169067ffffffffffffffff87169180831061337157508415159081613335575b6080015115159081613322575b8161330c575b159081613303575b506132d3575065ffffffffffff83949516905252600455565b83907ff10dd094000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9050155f6132ba565b9050611fff8201808311610885574311906132b2565b835165ffffffffffff16831191506132ac565b9050815f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa60203d141615613369575b5f5185149061329f565b5f805261335f565b90507f57bc5f12000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b505050509050565b5065ffffffffffff60a08201511667ffffffffffffffff87161461326e565b6080811061345357614000811015613428577fff0000000000000000000000000000000000000000000000000000000000000060405191816080607f83161760f81b16602084015260f11b1660218201526002815261281d6022826126a5565b7fca62396b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fff000000000000000000000000000000000000000000000000000000000000006040519160f81b1660208201526001815261281d6021826126a556caf5d9898858926c4e4551de1ebe13975403fbee3149fdc79b239c303230e79b",
}

// Rollup is an auto generated Go binding around an Ethereum contract.
type Rollup struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Rollup) GetABI() abi.ABI {
	return c.abi
}

// NewRollup creates a new instance of Rollup.
func NewRollup() *Rollup {
	parsed, err := RollupMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Rollup{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Rollup) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint64,uint64,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32) config, address[] attesters, address[] publishers, bytes genesisParams) returns()
func (rollup *Rollup) PackConstructor(config RollupConfig, attesters []common.Address, publishers []common.Address, genesisParams []byte) []byte {
	enc, err := rollup.abi.Pack("", config, attesters, publishers, genesisParams)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXCOMMITTEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8dd5c0d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_COMMITTEE() view returns(uint256)
func (rollup *Rollup) PackMAXCOMMITTEE() []byte {
	enc, err := rollup.abi.Pack("MAX_COMMITTEE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCOMMITTEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8dd5c0d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_COMMITTEE() view returns(uint256)
func (rollup *Rollup) TryPackMAXCOMMITTEE() ([]byte, error) {
	return rollup.abi.Pack("MAX_COMMITTEE")
}

// UnpackMAXCOMMITTEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8dd5c0d6.
//
// Solidity: function MAX_COMMITTEE() view returns(uint256)
func (rollup *Rollup) UnpackMAXCOMMITTEE(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("MAX_COMMITTEE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff37656e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RING() view returns(uint256)
func (rollup *Rollup) PackRING() []byte {
	enc, err := rollup.abi.Pack("RING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff37656e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RING() view returns(uint256)
func (rollup *Rollup) TryPackRING() ([]byte, error) {
	return rollup.abi.Pack("RING")
}

// UnpackRING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xff37656e.
//
// Solidity: function RING() view returns(uint256)
func (rollup *Rollup) UnpackRING(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("RING", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAttesterAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f762822.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attesterAt(uint64 , uint256 position) view returns(address)
func (rollup *Rollup) PackAttesterAt(arg0 uint64, position *big.Int) []byte {
	enc, err := rollup.abi.Pack("attesterAt", arg0, position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttesterAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f762822.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attesterAt(uint64 , uint256 position) view returns(address)
func (rollup *Rollup) TryPackAttesterAt(arg0 uint64, position *big.Int) ([]byte, error) {
	return rollup.abi.Pack("attesterAt", arg0, position)
}

// UnpackAttesterAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f762822.
//
// Solidity: function attesterAt(uint64 , uint256 position) view returns(address)
func (rollup *Rollup) UnpackAttesterAt(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("attesterAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8a0592.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) PackChainId() []byte {
	enc, err := rollup.abi.Pack("chainId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8a0592.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) TryPackChainId() ([]byte, error) {
	return rollup.abi.Pack("chainId")
}

// UnpackChainId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a8a0592.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) UnpackChainId(data []byte) (string, error) {
	out, err := rollup.abi.Unpack("chainId", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCheckpointHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40a95fe6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpointHash(uint64 number) view returns(bytes32)
func (rollup *Rollup) PackCheckpointHash(number uint64) []byte {
	enc, err := rollup.abi.Pack("checkpointHash", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpointHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40a95fe6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpointHash(uint64 number) view returns(bytes32)
func (rollup *Rollup) TryPackCheckpointHash(number uint64) ([]byte, error) {
	return rollup.abi.Pack("checkpointHash", number)
}

// UnpackCheckpointHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40a95fe6.
//
// Solidity: function checkpointHash(uint64 number) view returns(bytes32)
func (rollup *Rollup) UnpackCheckpointHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("checkpointHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCommitteeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1037756c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committeeAt(uint64 ) view returns(address[])
func (rollup *Rollup) PackCommitteeAt(arg0 uint64) []byte {
	enc, err := rollup.abi.Pack("committeeAt", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitteeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1037756c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committeeAt(uint64 ) view returns(address[])
func (rollup *Rollup) TryPackCommitteeAt(arg0 uint64) ([]byte, error) {
	return rollup.abi.Pack("committeeAt", arg0)
}

// UnpackCommitteeAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1037756c.
//
// Solidity: function committeeAt(uint64 ) view returns(address[])
func (rollup *Rollup) UnpackCommitteeAt(data []byte) ([]common.Address, error) {
	out, err := rollup.abi.Unpack("committeeAt", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackCommitteeSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf4364b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committeeSize() view returns(uint256)
func (rollup *Rollup) PackCommitteeSize() []byte {
	enc, err := rollup.abi.Pack("committeeSize")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitteeSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf4364b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committeeSize() view returns(uint256)
func (rollup *Rollup) TryPackCommitteeSize() ([]byte, error) {
	return rollup.abi.Pack("committeeSize")
}

// UnpackCommitteeSize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cf4364b.
//
// Solidity: function committeeSize() view returns(uint256)
func (rollup *Rollup) UnpackCommitteeSize(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("committeeSize", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCurrentSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3359632e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentSlot() view returns(uint64)
func (rollup *Rollup) PackCurrentSlot() []byte {
	enc, err := rollup.abi.Pack("currentSlot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3359632e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentSlot() view returns(uint64)
func (rollup *Rollup) TryPackCurrentSlot() ([]byte, error) {
	return rollup.abi.Pack("currentSlot")
}

// UnpackCurrentSlot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3359632e.
//
// Solidity: function currentSlot() view returns(uint64)
func (rollup *Rollup) UnpackCurrentSlot(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("currentSlot", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEpochAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d60d355.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochAt(uint64 slot) view returns(uint64)
func (rollup *Rollup) PackEpochAt(slot uint64) []byte {
	enc, err := rollup.abi.Pack("epochAt", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d60d355.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochAt(uint64 slot) view returns(uint64)
func (rollup *Rollup) TryPackEpochAt(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("epochAt", slot)
}

// UnpackEpochAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d60d355.
//
// Solidity: function epochAt(uint64 slot) view returns(uint64)
func (rollup *Rollup) UnpackEpochAt(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("epochAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEpochDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ff0876a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochDuration() view returns(uint64)
func (rollup *Rollup) PackEpochDuration() []byte {
	enc, err := rollup.abi.Pack("epochDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ff0876a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochDuration() view returns(uint64)
func (rollup *Rollup) TryPackEpochDuration() ([]byte, error) {
	return rollup.abi.Pack("epochDuration")
}

// UnpackEpochDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4ff0876a.
//
// Solidity: function epochDuration() view returns(uint64)
func (rollup *Rollup) UnpackEpochDuration(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("epochDuration", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGenesisArchiveRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb73139d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisArchiveRoot() view returns(bytes32)
func (rollup *Rollup) PackGenesisArchiveRoot() []byte {
	enc, err := rollup.abi.Pack("genesisArchiveRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisArchiveRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb73139d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisArchiveRoot() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisArchiveRoot() ([]byte, error) {
	return rollup.abi.Pack("genesisArchiveRoot")
}

// UnpackGenesisArchiveRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb73139d.
//
// Solidity: function genesisArchiveRoot() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisArchiveRoot(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisArchiveRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisStateRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe886aeea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisStateRoot() view returns(bytes32)
func (rollup *Rollup) PackGenesisStateRoot() []byte {
	enc, err := rollup.abi.Pack("genesisStateRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisStateRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe886aeea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisStateRoot() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisStateRoot() ([]byte, error) {
	return rollup.abi.Pack("genesisStateRoot")
}

// UnpackGenesisStateRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe886aeea.
//
// Solidity: function genesisStateRoot() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisStateRoot(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisStateRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42c6498a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisTime() view returns(uint64)
func (rollup *Rollup) PackGenesisTime() []byte {
	enc, err := rollup.abi.Pack("genesisTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42c6498a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisTime() view returns(uint64)
func (rollup *Rollup) TryPackGenesisTime() ([]byte, error) {
	return rollup.abi.Pack("genesisTime")
}

// UnpackGenesisTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42c6498a.
//
// Solidity: function genesisTime() view returns(uint64)
func (rollup *Rollup) UnpackGenesisTime(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("genesisTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackLeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x545bdb88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leader(uint64 slot) view returns(address)
func (rollup *Rollup) PackLeader(slot uint64) []byte {
	enc, err := rollup.abi.Pack("leader", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x545bdb88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leader(uint64 slot) view returns(address)
func (rollup *Rollup) TryPackLeader(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("leader", slot)
}

// UnpackLeader is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x545bdb88.
//
// Solidity: function leader(uint64 slot) view returns(address)
func (rollup *Rollup) UnpackLeader(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("leader", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLeaderPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58c51073.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leaderPosition(uint64 slot) view returns(uint256)
func (rollup *Rollup) PackLeaderPosition(slot uint64) []byte {
	enc, err := rollup.abi.Pack("leaderPosition", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeaderPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58c51073.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leaderPosition(uint64 slot) view returns(uint256)
func (rollup *Rollup) TryPackLeaderPosition(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("leaderPosition", slot)
}

// UnpackLeaderPosition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58c51073.
//
// Solidity: function leaderPosition(uint64 slot) view returns(uint256)
func (rollup *Rollup) UnpackLeaderPosition(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("leaderPosition", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpenAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd54c3985.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openAfter() view returns(uint64)
func (rollup *Rollup) PackOpenAfter() []byte {
	enc, err := rollup.abi.Pack("openAfter")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd54c3985.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openAfter() view returns(uint64)
func (rollup *Rollup) TryPackOpenAfter() ([]byte, error) {
	return rollup.abi.Pack("openAfter")
}

// UnpackOpenAfter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd54c3985.
//
// Solidity: function openAfter() view returns(uint64)
func (rollup *Rollup) UnpackOpenAfter(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("openAfter", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOrigin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x938b5f32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function origin() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) PackOrigin() []byte {
	enc, err := rollup.abi.Pack("origin")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrigin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x938b5f32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function origin() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) TryPackOrigin() ([]byte, error) {
	return rollup.abi.Pack("origin")
}

// OriginOutput serves as a container for the return parameters of contract
// method Origin.
type OriginOutput struct {
	Number uint64
	Hash   [32]byte
}

// UnpackOrigin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x938b5f32.
//
// Solidity: function origin() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) UnpackOrigin(data []byte) (OriginOutput, error) {
	out, err := rollup.abi.Unpack("origin", data)
	outstruct := new(OriginOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Hash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77b08efc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,uint64,uint64,uint64)[] headers, uint256 blobCounts) returns()
func (rollup *Rollup) PackPropose(headers []CheckpointHeader, blobCounts *big.Int) []byte {
	enc, err := rollup.abi.Pack("propose", headers, blobCounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77b08efc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,uint64,uint64,uint64)[] headers, uint256 blobCounts) returns()
func (rollup *Rollup) TryPackPropose(headers []CheckpointHeader, blobCounts *big.Int) ([]byte, error) {
	return rollup.abi.Pack("propose", headers, blobCounts)
}

// PackPublishLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4705c97.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishLocked((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,uint64,uint64,uint64) header, uint256 blobCount, (uint64,uint32,uint256,bytes) cert) returns()
func (rollup *Rollup) PackPublishLocked(header CheckpointHeader, blobCount *big.Int, cert LockCertificate) []byte {
	enc, err := rollup.abi.Pack("publishLocked", header, blobCount, cert)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4705c97.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishLocked((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,uint64,uint64,uint64) header, uint256 blobCount, (uint64,uint32,uint256,bytes) cert) returns()
func (rollup *Rollup) TryPackPublishLocked(header CheckpointHeader, blobCount *big.Int, cert LockCertificate) ([]byte, error) {
	return rollup.abi.Pack("publishLocked", header, blobCount, cert)
}

// PackPublishTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabcd8afc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishTimeout() view returns(uint64)
func (rollup *Rollup) PackPublishTimeout() []byte {
	enc, err := rollup.abi.Pack("publishTimeout")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabcd8afc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishTimeout() view returns(uint64)
func (rollup *Rollup) TryPackPublishTimeout() ([]byte, error) {
	return rollup.abi.Pack("publishTimeout")
}

// UnpackPublishTimeout is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabcd8afc.
//
// Solidity: function publishTimeout() view returns(uint64)
func (rollup *Rollup) UnpackPublishTimeout(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("publishTimeout", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPublisherOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23e2ff45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publisherOf(address attester) view returns(address)
func (rollup *Rollup) PackPublisherOf(attester common.Address) []byte {
	enc, err := rollup.abi.Pack("publisherOf", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublisherOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23e2ff45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publisherOf(address attester) view returns(address)
func (rollup *Rollup) TryPackPublisherOf(attester common.Address) ([]byte, error) {
	return rollup.abi.Pack("publisherOf", attester)
}

// UnpackPublisherOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23e2ff45.
//
// Solidity: function publisherOf(address attester) view returns(address)
func (rollup *Rollup) UnpackPublisherOf(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("publisherOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d94792a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seed() view returns(bytes32)
func (rollup *Rollup) PackSeed() []byte {
	enc, err := rollup.abi.Pack("seed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d94792a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seed() view returns(bytes32)
func (rollup *Rollup) TryPackSeed() ([]byte, error) {
	return rollup.abi.Pack("seed")
}

// UnpackSeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d94792a.
//
// Solidity: function seed() view returns(bytes32)
func (rollup *Rollup) UnpackSeed(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("seed", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSlotAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0b1d512.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slotAt(uint256 timestamp) view returns(uint64)
func (rollup *Rollup) PackSlotAt(timestamp *big.Int) []byte {
	enc, err := rollup.abi.Pack("slotAt", timestamp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlotAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0b1d512.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slotAt(uint256 timestamp) view returns(uint64)
func (rollup *Rollup) TryPackSlotAt(timestamp *big.Int) ([]byte, error) {
	return rollup.abi.Pack("slotAt", timestamp)
}

// UnpackSlotAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0b1d512.
//
// Solidity: function slotAt(uint256 timestamp) view returns(uint64)
func (rollup *Rollup) UnpackSlotAt(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("slotAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSlotDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ead865d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slotDuration() view returns(uint64)
func (rollup *Rollup) PackSlotDuration() []byte {
	enc, err := rollup.abi.Pack("slotDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlotDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ead865d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slotDuration() view returns(uint64)
func (rollup *Rollup) TryPackSlotDuration() ([]byte, error) {
	return rollup.abi.Pack("slotDuration")
}

// UnpackSlotDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ead865d.
//
// Solidity: function slotDuration() view returns(uint64)
func (rollup *Rollup) UnpackSlotDuration(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("slotDuration", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackTips is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a4e1e78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tips() view returns(uint64 number, uint64 lastChunk, uint64 slot, uint32 generation, uint64 provenNumber)
func (rollup *Rollup) PackTips() []byte {
	enc, err := rollup.abi.Pack("tips")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTips is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a4e1e78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tips() view returns(uint64 number, uint64 lastChunk, uint64 slot, uint32 generation, uint64 provenNumber)
func (rollup *Rollup) TryPackTips() ([]byte, error) {
	return rollup.abi.Pack("tips")
}

// TipsOutput serves as a container for the return parameters of contract
// method Tips.
type TipsOutput struct {
	Number       uint64
	LastChunk    uint64
	Slot         uint64
	Generation   uint32
	ProvenNumber uint64
}

// UnpackTips is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1a4e1e78.
//
// Solidity: function tips() view returns(uint64 number, uint64 lastChunk, uint64 slot, uint32 generation, uint64 provenNumber)
func (rollup *Rollup) UnpackTips(data []byte) (TipsOutput, error) {
	out, err := rollup.abi.Unpack("tips", data)
	outstruct := new(TipsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.LastChunk = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Slot = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Generation = *abi.ConvertType(out[3], new(uint32)).(*uint32)
	outstruct.ProvenNumber = *abi.ConvertType(out[4], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackVerifyLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67086b06.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyLock(bytes32 hash, uint64 , (uint64,uint32,uint256,bytes) cert) view returns()
func (rollup *Rollup) PackVerifyLock(hash [32]byte, arg1 uint64, cert LockCertificate) []byte {
	enc, err := rollup.abi.Pack("verifyLock", hash, arg1, cert)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67086b06.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyLock(bytes32 hash, uint64 , (uint64,uint32,uint256,bytes) cert) view returns()
func (rollup *Rollup) TryPackVerifyLock(hash [32]byte, arg1 uint64, cert LockCertificate) ([]byte, error) {
	return rollup.abi.Pack("verifyLock", hash, arg1, cert)
}

// RollupCheckpointProposed represents a CheckpointProposed event raised by the Rollup contract.
type RollupCheckpointProposed struct {
	Number          uint64
	Hash            [32]byte
	LastChunk       uint64
	AttestationBlob [32]byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const RollupCheckpointProposedEventName = "CheckpointProposed"

// ContractEventName returns the user-defined event name.
func (RollupCheckpointProposed) ContractEventName() string {
	return RollupCheckpointProposedEventName
}

// UnpackCheckpointProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointProposed(uint64 indexed number, bytes32 hash, uint64 lastChunk, bytes32 attestationBlob)
func (rollup *Rollup) UnpackCheckpointProposedEvent(log *types.Log) (*RollupCheckpointProposed, error) {
	event := "CheckpointProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCheckpointProposed)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCheckpointSuperseded represents a CheckpointSuperseded event raised by the Rollup contract.
type RollupCheckpointSuperseded struct {
	Number  uint64
	OldHash [32]byte
	NewHash [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const RollupCheckpointSupersededEventName = "CheckpointSuperseded"

// ContractEventName returns the user-defined event name.
func (RollupCheckpointSuperseded) ContractEventName() string {
	return RollupCheckpointSupersededEventName
}

// UnpackCheckpointSupersededEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointSuperseded(uint64 indexed number, bytes32 oldHash, bytes32 newHash)
func (rollup *Rollup) UnpackCheckpointSupersededEvent(log *types.Log) (*RollupCheckpointSuperseded, error) {
	event := "CheckpointSuperseded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCheckpointSuperseded)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupGenesisParams represents a GenesisParams event raised by the Rollup contract.
type RollupGenesisParams struct {
	Params []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupGenesisParamsEventName = "GenesisParams"

// ContractEventName returns the user-defined event name.
func (RollupGenesisParams) ContractEventName() string {
	return RollupGenesisParamsEventName
}

// UnpackGenesisParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GenesisParams(bytes params)
func (rollup *Rollup) UnpackGenesisParamsEvent(log *types.Log) (*RollupGenesisParams, error) {
	event := "GenesisParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGenesisParams)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (rollup *Rollup) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rollup.abi.Errors["AlreadyProven"].ID.Bytes()[:4]) {
		return rollup.UnpackAlreadyProvenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BadBlobCounts"].ID.Bytes()[:4]) {
		return rollup.UnpackBadBlobCountsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BeforeGenesis"].ID.Bytes()[:4]) {
		return rollup.UnpackBeforeGenesisError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["CommitteeTooLarge"].ID.Bytes()[:4]) {
		return rollup.UnpackCommitteeTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["EmptyCommittee"].ID.Bytes()[:4]) {
		return rollup.UnpackEmptyCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["EpochsOutgrowRing"].ID.Bytes()[:4]) {
		return rollup.UnpackEpochsOutgrowRingError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["IntegerTooWide"].ID.Bytes()[:4]) {
		return rollup.UnpackIntegerTooWideError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["MalleableSignature"].ID.Bytes()[:4]) {
		return rollup.UnpackMalleableSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["MissingBlob"].ID.Bytes()[:4]) {
		return rollup.UnpackMissingBlobError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoHeaders"].ID.Bytes()[:4]) {
		return rollup.UnpackNoHeadersError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoQuorum"].ID.Bytes()[:4]) {
		return rollup.UnpackNoQuorumError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoSuchPosition"].ID.Bytes()[:4]) {
		return rollup.UnpackNoSuchPositionError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotLonger"].ID.Bytes()[:4]) {
		return rollup.UnpackNotLongerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return rollup.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotPublisher"].ID.Bytes()[:4]) {
		return rollup.UnpackNotPublisherError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OriginBehindTip"].ID.Bytes()[:4]) {
		return rollup.UnpackOriginBehindTipError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OriginNotCanonical"].ID.Bytes()[:4]) {
		return rollup.UnpackOriginNotCanonicalError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OutOfRing"].ID.Bytes()[:4]) {
		return rollup.UnpackOutOfRingError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["PublisherCount"].ID.Bytes()[:4]) {
		return rollup.UnpackPublisherCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RepeatedAttester"].ID.Bytes()[:4]) {
		return rollup.UnpackRepeatedAttesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SignaturesLength"].ID.Bytes()[:4]) {
		return rollup.UnpackSignaturesLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SlotNotOver"].ID.Bytes()[:4]) {
		return rollup.UnpackSlotNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["TooLong"].ID.Bytes()[:4]) {
		return rollup.UnpackTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnexpectedBlob"].ID.Bytes()[:4]) {
		return rollup.UnpackUnexpectedBlobError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnknownAttester"].ID.Bytes()[:4]) {
		return rollup.UnpackUnknownAttesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnknownSigner"].ID.Bytes()[:4]) {
		return rollup.UnpackUnknownSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongBlobs"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongBlobsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongEpoch"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongFirstChunk"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongFirstChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongGeneration"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongGenerationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongLastChunk"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongLastChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongParent"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongSignature"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongSlot"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongSlotError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroEpochDuration"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroEpochDurationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroGenesisCheckpointHash"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroGenesisCheckpointHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroOpenAfter"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroOpenAfterError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroPublishTimeout"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroPublishTimeoutError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroSlotDuration"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroSlotDurationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RollupAlreadyProven represents a AlreadyProven error raised by the Rollup contract.
type RollupAlreadyProven struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyProven(uint64 number)
func RollupAlreadyProvenErrorID() common.Hash {
	return common.HexToHash("0x75869329ddc4bcad367b31238dca156e2f52bf3154ad71a6fa1c0dd634d91175")
}

// UnpackAlreadyProvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyProven(uint64 number)
func (rollup *Rollup) UnpackAlreadyProvenError(raw []byte) (*RollupAlreadyProven, error) {
	out := new(RollupAlreadyProven)
	if err := rollup.abi.UnpackIntoInterface(out, "AlreadyProven", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBadBlobCounts represents a BadBlobCounts error raised by the Rollup contract.
type RollupBadBlobCounts struct {
	BlobCounts *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func RollupBadBlobCountsErrorID() common.Hash {
	return common.HexToHash("0xc360d8429680e8e329ab06d751fab48f09d7b038b600f006f756b43e6db5438b")
}

// UnpackBadBlobCountsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func (rollup *Rollup) UnpackBadBlobCountsError(raw []byte) (*RollupBadBlobCounts, error) {
	out := new(RollupBadBlobCounts)
	if err := rollup.abi.UnpackIntoInterface(out, "BadBlobCounts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBeforeGenesis represents a BeforeGenesis error raised by the Rollup contract.
type RollupBeforeGenesis struct {
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeforeGenesis(uint256 timestamp)
func RollupBeforeGenesisErrorID() common.Hash {
	return common.HexToHash("0x41e431172fa230c63a86369ab04277b561222ab888a83cc8b45e12844284e0cd")
}

// UnpackBeforeGenesisError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeforeGenesis(uint256 timestamp)
func (rollup *Rollup) UnpackBeforeGenesisError(raw []byte) (*RollupBeforeGenesis, error) {
	out := new(RollupBeforeGenesis)
	if err := rollup.abi.UnpackIntoInterface(out, "BeforeGenesis", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupCommitteeTooLarge represents a CommitteeTooLarge error raised by the Rollup contract.
type RollupCommitteeTooLarge struct {
	Size *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitteeTooLarge(uint256 size)
func RollupCommitteeTooLargeErrorID() common.Hash {
	return common.HexToHash("0x3104a946e37c2d05754c27b1f364c49ea63e280acd406a8a903b5e613499f22a")
}

// UnpackCommitteeTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitteeTooLarge(uint256 size)
func (rollup *Rollup) UnpackCommitteeTooLargeError(raw []byte) (*RollupCommitteeTooLarge, error) {
	out := new(RollupCommitteeTooLarge)
	if err := rollup.abi.UnpackIntoInterface(out, "CommitteeTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupEmptyCommittee represents a EmptyCommittee error raised by the Rollup contract.
type RollupEmptyCommittee struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyCommittee()
func RollupEmptyCommitteeErrorID() common.Hash {
	return common.HexToHash("0x3028b91f36183db1d580bc5a9a1a398a99fa7c333138b8792ac2cb572c8f321b")
}

// UnpackEmptyCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyCommittee()
func (rollup *Rollup) UnpackEmptyCommitteeError(raw []byte) (*RollupEmptyCommittee, error) {
	out := new(RollupEmptyCommittee)
	if err := rollup.abi.UnpackIntoInterface(out, "EmptyCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupEpochsOutgrowRing represents a EpochsOutgrowRing error raised by the Rollup contract.
type RollupEpochsOutgrowRing struct {
	EpochDuration *big.Int
	Ring          *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochsOutgrowRing(uint256 epochDuration, uint256 ring)
func RollupEpochsOutgrowRingErrorID() common.Hash {
	return common.HexToHash("0xd448e8ebfc5188ee380bafde34ef207dfa0c0a8c36f4e41288a2b651c9dee270")
}

// UnpackEpochsOutgrowRingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochsOutgrowRing(uint256 epochDuration, uint256 ring)
func (rollup *Rollup) UnpackEpochsOutgrowRingError(raw []byte) (*RollupEpochsOutgrowRing, error) {
	out := new(RollupEpochsOutgrowRing)
	if err := rollup.abi.UnpackIntoInterface(out, "EpochsOutgrowRing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupIntegerTooWide represents a IntegerTooWide error raised by the Rollup contract.
type RollupIntegerTooWide struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IntegerTooWide()
func RollupIntegerTooWideErrorID() common.Hash {
	return common.HexToHash("0xf46c2e8cbd44238722cfcba4f195570fbc31b388765672bc7ee37a764ed93f9b")
}

// UnpackIntegerTooWideError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IntegerTooWide()
func (rollup *Rollup) UnpackIntegerTooWideError(raw []byte) (*RollupIntegerTooWide, error) {
	out := new(RollupIntegerTooWide)
	if err := rollup.abi.UnpackIntoInterface(out, "IntegerTooWide", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupMalleableSignature represents a MalleableSignature error raised by the Rollup contract.
type RollupMalleableSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalleableSignature(uint256 position)
func RollupMalleableSignatureErrorID() common.Hash {
	return common.HexToHash("0xc651b61c6d2e4e61c3f30c171ad09cea6a43a18082530c10e1d75ed4ae2a66cc")
}

// UnpackMalleableSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalleableSignature(uint256 position)
func (rollup *Rollup) UnpackMalleableSignatureError(raw []byte) (*RollupMalleableSignature, error) {
	out := new(RollupMalleableSignature)
	if err := rollup.abi.UnpackIntoInterface(out, "MalleableSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupMissingBlob represents a MissingBlob error raised by the Rollup contract.
type RollupMissingBlob struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingBlob(uint256 index)
func RollupMissingBlobErrorID() common.Hash {
	return common.HexToHash("0x95ed3b3202ef50eee4e654dc83ceb5fc80062fe9ab10f8ccddb8dba228de2403")
}

// UnpackMissingBlobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingBlob(uint256 index)
func (rollup *Rollup) UnpackMissingBlobError(raw []byte) (*RollupMissingBlob, error) {
	out := new(RollupMissingBlob)
	if err := rollup.abi.UnpackIntoInterface(out, "MissingBlob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoHeaders represents a NoHeaders error raised by the Rollup contract.
type RollupNoHeaders struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHeaders()
func RollupNoHeadersErrorID() common.Hash {
	return common.HexToHash("0x888f2aac1688dd458f18f440d7f80312a2a6bc7b42f34161fe913e3abf0f4b6b")
}

// UnpackNoHeadersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHeaders()
func (rollup *Rollup) UnpackNoHeadersError(raw []byte) (*RollupNoHeaders, error) {
	out := new(RollupNoHeaders)
	if err := rollup.abi.UnpackIntoInterface(out, "NoHeaders", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoQuorum represents a NoQuorum error raised by the Rollup contract.
type RollupNoQuorum struct {
	Signers *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoQuorum(uint256 signers, uint256 needed)
func RollupNoQuorumErrorID() common.Hash {
	return common.HexToHash("0xa07c49af08b421a301c72d9d0dd4ebec6a52f25fd56250523cef4fe70de605e4")
}

// UnpackNoQuorumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoQuorum(uint256 signers, uint256 needed)
func (rollup *Rollup) UnpackNoQuorumError(raw []byte) (*RollupNoQuorum, error) {
	out := new(RollupNoQuorum)
	if err := rollup.abi.UnpackIntoInterface(out, "NoQuorum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoSuchPosition represents a NoSuchPosition error raised by the Rollup contract.
type RollupNoSuchPosition struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchPosition(uint256 position)
func RollupNoSuchPositionErrorID() common.Hash {
	return common.HexToHash("0x289799e3c39e0a203c57b3e2fc8f1c1554e74f4ab50e7433e29b09a11eb3f939")
}

// UnpackNoSuchPositionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchPosition(uint256 position)
func (rollup *Rollup) UnpackNoSuchPositionError(raw []byte) (*RollupNoSuchPosition, error) {
	out := new(RollupNoSuchPosition)
	if err := rollup.abi.UnpackIntoInterface(out, "NoSuchPosition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotLonger represents a NotLonger error raised by the Rollup contract.
type RollupNotLonger struct {
	TipLastChunk uint64
	LastChunk    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLonger(uint64 tipLastChunk, uint64 lastChunk)
func RollupNotLongerErrorID() common.Hash {
	return common.HexToHash("0x02ce5d75e8d3745f048e8b39c576b435a5f504617bbf8815bba058db35361d35")
}

// UnpackNotLongerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLonger(uint64 tipLastChunk, uint64 lastChunk)
func (rollup *Rollup) UnpackNotLongerError(raw []byte) (*RollupNotLonger, error) {
	out := new(RollupNotLonger)
	if err := rollup.abi.UnpackIntoInterface(out, "NotLonger", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotOpen represents a NotOpen error raised by the Rollup contract.
type RollupNotOpen struct {
	OpenFrom    *big.Int
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(uint256 openFrom, uint64 currentSlot)
func RollupNotOpenErrorID() common.Hash {
	return common.HexToHash("0x7ffc48173eab099b8c3b268d33b374ff32e7da3f1233e3e34f8469435efa4286")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(uint256 openFrom, uint64 currentSlot)
func (rollup *Rollup) UnpackNotOpenError(raw []byte) (*RollupNotOpen, error) {
	out := new(RollupNotOpen)
	if err := rollup.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotPublisher represents a NotPublisher error raised by the Rollup contract.
type RollupNotPublisher struct {
	Sender common.Address
	Slot   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPublisher(address sender, uint64 slot)
func RollupNotPublisherErrorID() common.Hash {
	return common.HexToHash("0x44c25427d3af94b08c0856f188a036e5f085a1f2324422ca3ab2b8372980dbcc")
}

// UnpackNotPublisherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPublisher(address sender, uint64 slot)
func (rollup *Rollup) UnpackNotPublisherError(raw []byte) (*RollupNotPublisher, error) {
	out := new(RollupNotPublisher)
	if err := rollup.abi.UnpackIntoInterface(out, "NotPublisher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOriginBehindTip represents a OriginBehindTip error raised by the Rollup contract.
type RollupOriginBehindTip struct {
	Tip uint64
	Got uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginBehindTip(uint64 tip, uint64 got)
func RollupOriginBehindTipErrorID() common.Hash {
	return common.HexToHash("0x57bc5f12c32213e8530ac996363db9f704eb4112299448a307f138612a98cc9a")
}

// UnpackOriginBehindTipError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginBehindTip(uint64 tip, uint64 got)
func (rollup *Rollup) UnpackOriginBehindTipError(raw []byte) (*RollupOriginBehindTip, error) {
	out := new(RollupOriginBehindTip)
	if err := rollup.abi.UnpackIntoInterface(out, "OriginBehindTip", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOriginNotCanonical represents a OriginNotCanonical error raised by the Rollup contract.
type RollupOriginNotCanonical struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func RollupOriginNotCanonicalErrorID() common.Hash {
	return common.HexToHash("0xf10dd09486f40a979ec6cf2965c1dc0dd85ff80e8487bbee2107d9d0404f7476")
}

// UnpackOriginNotCanonicalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func (rollup *Rollup) UnpackOriginNotCanonicalError(raw []byte) (*RollupOriginNotCanonical, error) {
	out := new(RollupOriginNotCanonical)
	if err := rollup.abi.UnpackIntoInterface(out, "OriginNotCanonical", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOutOfRing represents a OutOfRing error raised by the Rollup contract.
type RollupOutOfRing struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfRing(uint64 number)
func RollupOutOfRingErrorID() common.Hash {
	return common.HexToHash("0xcf29fb36b0692af24f5b4759beb3906c61fba47e83d5482ffcc300a4a16aaf81")
}

// UnpackOutOfRingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfRing(uint64 number)
func (rollup *Rollup) UnpackOutOfRingError(raw []byte) (*RollupOutOfRing, error) {
	out := new(RollupOutOfRing)
	if err := rollup.abi.UnpackIntoInterface(out, "OutOfRing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupPublisherCount represents a PublisherCount error raised by the Rollup contract.
type RollupPublisherCount struct {
	Attesters  *big.Int
	Publishers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PublisherCount(uint256 attesters, uint256 publishers)
func RollupPublisherCountErrorID() common.Hash {
	return common.HexToHash("0xe5dbc04a798472f7e7cdcdeadee7d64676e4fd55664589ef7c8cd2d18f2462e3")
}

// UnpackPublisherCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PublisherCount(uint256 attesters, uint256 publishers)
func (rollup *Rollup) UnpackPublisherCountError(raw []byte) (*RollupPublisherCount, error) {
	out := new(RollupPublisherCount)
	if err := rollup.abi.UnpackIntoInterface(out, "PublisherCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRepeatedAttester represents a RepeatedAttester error raised by the Rollup contract.
type RollupRepeatedAttester struct {
	Attester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RepeatedAttester(address attester)
func RollupRepeatedAttesterErrorID() common.Hash {
	return common.HexToHash("0x7309034adbf486eb1b5628371efb9c230943e5dc664ce82de6885cdda64948d4")
}

// UnpackRepeatedAttesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RepeatedAttester(address attester)
func (rollup *Rollup) UnpackRepeatedAttesterError(raw []byte) (*RollupRepeatedAttester, error) {
	out := new(RollupRepeatedAttester)
	if err := rollup.abi.UnpackIntoInterface(out, "RepeatedAttester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSignaturesLength represents a SignaturesLength error raised by the Rollup contract.
type RollupSignaturesLength struct {
	Length   *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func RollupSignaturesLengthErrorID() common.Hash {
	return common.HexToHash("0xca961efdbc4aca0698fc9aa8be561ddb4267f056a3a536f45adad8431a83d2dc")
}

// UnpackSignaturesLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func (rollup *Rollup) UnpackSignaturesLengthError(raw []byte) (*RollupSignaturesLength, error) {
	out := new(RollupSignaturesLength)
	if err := rollup.abi.UnpackIntoInterface(out, "SignaturesLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSlotNotOver represents a SlotNotOver error raised by the Rollup contract.
type RollupSlotNotOver struct {
	Slot        uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func RollupSlotNotOverErrorID() common.Hash {
	return common.HexToHash("0x26eb02e8d2960a65d100e0410a45f1e3d1d9b346a4720d3e38651b392a3d1630")
}

// UnpackSlotNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func (rollup *Rollup) UnpackSlotNotOverError(raw []byte) (*RollupSlotNotOver, error) {
	out := new(RollupSlotNotOver)
	if err := rollup.abi.UnpackIntoInterface(out, "SlotNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupTooLong represents a TooLong error raised by the Rollup contract.
type RollupTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLong(uint256 length)
func RollupTooLongErrorID() common.Hash {
	return common.HexToHash("0xca62396b20474dc9ff0587e623d69b28f439b5e8c62f5c1667a25642ef90070b")
}

// UnpackTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLong(uint256 length)
func (rollup *Rollup) UnpackTooLongError(raw []byte) (*RollupTooLong, error) {
	out := new(RollupTooLong)
	if err := rollup.abi.UnpackIntoInterface(out, "TooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnexpectedBlob represents a UnexpectedBlob error raised by the Rollup contract.
type RollupUnexpectedBlob struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedBlob(uint256 index)
func RollupUnexpectedBlobErrorID() common.Hash {
	return common.HexToHash("0xe5519c0774f46d29fba5d40f69f2ec2b13afd0c606054e9b8802152dd6186827")
}

// UnpackUnexpectedBlobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedBlob(uint256 index)
func (rollup *Rollup) UnpackUnexpectedBlobError(raw []byte) (*RollupUnexpectedBlob, error) {
	out := new(RollupUnexpectedBlob)
	if err := rollup.abi.UnpackIntoInterface(out, "UnexpectedBlob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnknownAttester represents a UnknownAttester error raised by the Rollup contract.
type RollupUnknownAttester struct {
	Attester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownAttester(address attester)
func RollupUnknownAttesterErrorID() common.Hash {
	return common.HexToHash("0x62f7152e15bdcae66b1ce7b78e94594019e19444b9dd8144f66d05adf591552f")
}

// UnpackUnknownAttesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownAttester(address attester)
func (rollup *Rollup) UnpackUnknownAttesterError(raw []byte) (*RollupUnknownAttester, error) {
	out := new(RollupUnknownAttester)
	if err := rollup.abi.UnpackIntoInterface(out, "UnknownAttester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnknownSigner represents a UnknownSigner error raised by the Rollup contract.
type RollupUnknownSigner struct {
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSigner(uint256 signers)
func RollupUnknownSignerErrorID() common.Hash {
	return common.HexToHash("0xbda62c23d2f38bc9b3c4399b32302a41464f812ba763f5ac0cedaedd67fce944")
}

// UnpackUnknownSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSigner(uint256 signers)
func (rollup *Rollup) UnpackUnknownSignerError(raw []byte) (*RollupUnknownSigner, error) {
	out := new(RollupUnknownSigner)
	if err := rollup.abi.UnpackIntoInterface(out, "UnknownSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongBlobs represents a WrongBlobs error raised by the Rollup contract.
type RollupWrongBlobs struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func RollupWrongBlobsErrorID() common.Hash {
	return common.HexToHash("0xc713f0db6698aeef8d1598f4c4120d26cc8aa019fdd6c9bd037f94a3635e91dc")
}

// UnpackWrongBlobsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func (rollup *Rollup) UnpackWrongBlobsError(raw []byte) (*RollupWrongBlobs, error) {
	out := new(RollupWrongBlobs)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongBlobs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongEpoch represents a WrongEpoch error raised by the Rollup contract.
type RollupWrongEpoch struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func RollupWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x2b9264ec593278cbe059ca68c627e1b8271a7e014abe4c8622c73486c89e1e93")
}

// UnpackWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func (rollup *Rollup) UnpackWrongEpochError(raw []byte) (*RollupWrongEpoch, error) {
	out := new(RollupWrongEpoch)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongFirstChunk represents a WrongFirstChunk error raised by the Rollup contract.
type RollupWrongFirstChunk struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func RollupWrongFirstChunkErrorID() common.Hash {
	return common.HexToHash("0x73e465d5d69dc0025ee19720814907cce61a005838a342ae613bd98e9bb56e0e")
}

// UnpackWrongFirstChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func (rollup *Rollup) UnpackWrongFirstChunkError(raw []byte) (*RollupWrongFirstChunk, error) {
	out := new(RollupWrongFirstChunk)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongFirstChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongGeneration represents a WrongGeneration error raised by the Rollup contract.
type RollupWrongGeneration struct {
	Expected uint32
	Got      uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func RollupWrongGenerationErrorID() common.Hash {
	return common.HexToHash("0x82ec942bf7f09510e96b4a73efc0edeb3ac2ca95cc24a273be6ebb209d5651d3")
}

// UnpackWrongGenerationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func (rollup *Rollup) UnpackWrongGenerationError(raw []byte) (*RollupWrongGeneration, error) {
	out := new(RollupWrongGeneration)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongGeneration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongLastChunk represents a WrongLastChunk error raised by the Rollup contract.
type RollupWrongLastChunk struct {
	FirstChunk uint64
	LastChunk  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func RollupWrongLastChunkErrorID() common.Hash {
	return common.HexToHash("0xb3586af9e9f042f626395dbc7cf85f91d9028f1f1e738be9ac977f0028810570")
}

// UnpackWrongLastChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func (rollup *Rollup) UnpackWrongLastChunkError(raw []byte) (*RollupWrongLastChunk, error) {
	out := new(RollupWrongLastChunk)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongLastChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongNumber represents a WrongNumber error raised by the Rollup contract.
type RollupWrongNumber struct {
	Tip uint64
	Got uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumber(uint64 tip, uint64 got)
func RollupWrongNumberErrorID() common.Hash {
	return common.HexToHash("0xbdbb1332afdeeb05fe88778087e964358560ce7303d0ac0b86970f2249b09d7f")
}

// UnpackWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumber(uint64 tip, uint64 got)
func (rollup *Rollup) UnpackWrongNumberError(raw []byte) (*RollupWrongNumber, error) {
	out := new(RollupWrongNumber)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongParent represents a WrongParent error raised by the Rollup contract.
type RollupWrongParent struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParent(bytes32 expected, bytes32 got)
func RollupWrongParentErrorID() common.Hash {
	return common.HexToHash("0xf8bef08206294d3587679d9c661dbed145a1f0df35cbb9919c466886819dea8f")
}

// UnpackWrongParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParent(bytes32 expected, bytes32 got)
func (rollup *Rollup) UnpackWrongParentError(raw []byte) (*RollupWrongParent, error) {
	out := new(RollupWrongParent)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongSignature represents a WrongSignature error raised by the Rollup contract.
type RollupWrongSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSignature(uint256 position)
func RollupWrongSignatureErrorID() common.Hash {
	return common.HexToHash("0x3f109cf17e32ef676ade6ad06ff82c6c35dae7d4da3bea463241ec17a07584f9")
}

// UnpackWrongSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSignature(uint256 position)
func (rollup *Rollup) UnpackWrongSignatureError(raw []byte) (*RollupWrongSignature, error) {
	out := new(RollupWrongSignature)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongSlot represents a WrongSlot error raised by the Rollup contract.
type RollupWrongSlot struct {
	Tip uint64
	Got uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSlot(uint64 tip, uint64 got)
func RollupWrongSlotErrorID() common.Hash {
	return common.HexToHash("0x372eacf0e14840023a3320e51c296bd33041f7a084a945593615b0d4c387c7ef")
}

// UnpackWrongSlotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSlot(uint64 tip, uint64 got)
func (rollup *Rollup) UnpackWrongSlotError(raw []byte) (*RollupWrongSlot, error) {
	out := new(RollupWrongSlot)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongSlot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroAddress represents a ZeroAddress error raised by the Rollup contract.
type RollupZeroAddress struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress(uint256 position)
func RollupZeroAddressErrorID() common.Hash {
	return common.HexToHash("0x6f7807d2345366f86bfba111c06d8e8635eb4445b77d3e2b3a1497d6c635b67c")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress(uint256 position)
func (rollup *Rollup) UnpackZeroAddressError(raw []byte) (*RollupZeroAddress, error) {
	out := new(RollupZeroAddress)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroEpochDuration represents a ZeroEpochDuration error raised by the Rollup contract.
type RollupZeroEpochDuration struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroEpochDuration()
func RollupZeroEpochDurationErrorID() common.Hash {
	return common.HexToHash("0x66128a973c514200400cd0d75bd11da4ca670cd918190369607ee02ccf1e786f")
}

// UnpackZeroEpochDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroEpochDuration()
func (rollup *Rollup) UnpackZeroEpochDurationError(raw []byte) (*RollupZeroEpochDuration, error) {
	out := new(RollupZeroEpochDuration)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroEpochDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroGenesisCheckpointHash represents a ZeroGenesisCheckpointHash error raised by the Rollup contract.
type RollupZeroGenesisCheckpointHash struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroGenesisCheckpointHash()
func RollupZeroGenesisCheckpointHashErrorID() common.Hash {
	return common.HexToHash("0x664fc37a53f70b25ed45fdad4f6f4751b0f9f6ffeff0abbdaaf6fdb8d3393bfe")
}

// UnpackZeroGenesisCheckpointHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroGenesisCheckpointHash()
func (rollup *Rollup) UnpackZeroGenesisCheckpointHashError(raw []byte) (*RollupZeroGenesisCheckpointHash, error) {
	out := new(RollupZeroGenesisCheckpointHash)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroGenesisCheckpointHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroOpenAfter represents a ZeroOpenAfter error raised by the Rollup contract.
type RollupZeroOpenAfter struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroOpenAfter()
func RollupZeroOpenAfterErrorID() common.Hash {
	return common.HexToHash("0xa3a1a6dfa4dc00b26a5b85110421e6354a33ff5357f0ab125c3deeb2c94b3191")
}

// UnpackZeroOpenAfterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroOpenAfter()
func (rollup *Rollup) UnpackZeroOpenAfterError(raw []byte) (*RollupZeroOpenAfter, error) {
	out := new(RollupZeroOpenAfter)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroOpenAfter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroPublishTimeout represents a ZeroPublishTimeout error raised by the Rollup contract.
type RollupZeroPublishTimeout struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroPublishTimeout()
func RollupZeroPublishTimeoutErrorID() common.Hash {
	return common.HexToHash("0xf3785590b6823610cfc811154cd8b8f014b5e3c230198a2f9a03c9acfcc91e42")
}

// UnpackZeroPublishTimeoutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroPublishTimeout()
func (rollup *Rollup) UnpackZeroPublishTimeoutError(raw []byte) (*RollupZeroPublishTimeout, error) {
	out := new(RollupZeroPublishTimeout)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroPublishTimeout", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroSlotDuration represents a ZeroSlotDuration error raised by the Rollup contract.
type RollupZeroSlotDuration struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroSlotDuration()
func RollupZeroSlotDurationErrorID() common.Hash {
	return common.HexToHash("0x65babed0aee3dc02e20c8f35e624e9f9d95a5daddbc8b8f0ea43bd5b14d4a1c3")
}

// UnpackZeroSlotDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroSlotDuration()
func (rollup *Rollup) UnpackZeroSlotDurationError(raw []byte) (*RollupZeroSlotDuration, error) {
	out := new(RollupZeroSlotDuration)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroSlotDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}
