// Generated from schemas/ by `npm run generate`. Not edited by hand.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateConfigFile = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://guiju.dev/schemas/config.schema.json", title: "ConfigFile", type: "object", additionalProperties: !1, properties: { plans: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 500 } }, packs: { type: "array", maxItems: 50, items: { type: "string", minLength: 1, maxLength: 500 } }, failOn: { enum: ["error", "warning", "note", "never"] }, parameters: { type: "object", maxProperties: 200, patternProperties: { "^[a-z0-9-]+/[a-z0-9-]+$": { type: ["string", "integer"], maxLength: 40 } }, additionalProperties: !1 } } }, func0 = Object.prototype.hasOwnProperty, func61 = require_ucs2length().default, pattern3 = new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "plans" || key0 === "packs" || key0 === "failOn" || key0 === "parameters")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema19, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.plans !== void 0 && func0.call(data, "plans")) {
      let data0 = data.plans;
      if (Array.isArray(data0)) {
        if (data0.length > 200) {
          let err1 = { instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.plans, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.length < 1) {
          let err2 = { instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.plans, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (func61(data1) > 500) {
              let err3 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema19.properties.plans.items, data: data1 };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (func61(data1) < 1) {
              let err4 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.plans.items, data: data1 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.plans.items.type, parentSchema: schema19.properties.plans.items, data: data1 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.plans.type, parentSchema: schema19.properties.plans, data: data0 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.packs !== void 0 && func0.call(data, "packs")) {
      let data2 = data.packs;
      if (Array.isArray(data2)) {
        if (data2.length > 50) {
          let err7 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema19.properties.packs, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 == "string") {
            if (func61(data3) > 500) {
              let err8 = { instancePath: instancePath + "/packs/" + i1, schemaPath: "#/properties/packs/items/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema19.properties.packs.items, data: data3 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (func61(data3) < 1) {
              let err9 = { instancePath: instancePath + "/packs/" + i1, schemaPath: "#/properties/packs/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.packs.items, data: data3 };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/packs/" + i1, schemaPath: "#/properties/packs/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.packs.items.type, parentSchema: schema19.properties.packs.items, data: data3 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.packs.type, parentSchema: schema19.properties.packs, data: data2 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.failOn !== void 0 && func0.call(data, "failOn")) {
      let data4 = data.failOn;
      if (!(data4 === "error" || data4 === "warning" || data4 === "note" || data4 === "never")) {
        let err12 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema19.properties.failOn.enum }, schema: schema19.properties.failOn.enum, parentSchema: schema19.properties.failOn, data: data4 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.parameters !== void 0 && func0.call(data, "parameters")) {
      let data5 = data.parameters;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length > 200) {
          let err13 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/maxProperties", keyword: "maxProperties", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.parameters, data: data5 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        for (let key1 of Object.keys(data5))
          if (!pattern3.test(key1)) {
            let err14 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema19.properties.parameters, data: data5 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        for (let key2 of Object.keys(data5))
          if (pattern3.test(key2)) {
            let data6 = data5[key2];
            if (typeof data6 != "string" && !(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
              let err15 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/patternProperties/%5E%5Ba-z0-9-%5D%2B~1%5Ba-z0-9-%5D%2B%24/type", keyword: "type", params: { type: schema19.properties.parameters.patternProperties["^[a-z0-9-]+/[a-z0-9-]+$"].type }, schema: schema19.properties.parameters.patternProperties["^[a-z0-9-]+/[a-z0-9-]+$"].type, parentSchema: schema19.properties.parameters.patternProperties["^[a-z0-9-]+/[a-z0-9-]+$"], data: data6 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (typeof data6 == "string" && func61(data6) > 40) {
              let err16 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/patternProperties/%5E%5Ba-z0-9-%5D%2B~1%5Ba-z0-9-%5D%2B%24/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema19.properties.parameters.patternProperties["^[a-z0-9-]+/[a-z0-9-]+$"], data: data6 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          }
      } else {
        let err17 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.parameters.type, parentSchema: schema19.properties.parameters, data: data5 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validateConfigFile
};
